import type { Bearing, ClaimKind, Verdict } from './values.ts'

/*
 * What the words of the closed lists mean, as readers are told: on the page on the method, on
 * that on the data, and in the published schemas.
 */

export const verdictMeanings: Record<Verdict, string> = {
  confirmado: 'Las fuentes lo respaldan; la razón puede añadir matices.',
  impreciso: 'Hay una base real, pero la frase dice más, o menos, de lo que consta.',
  disputado: 'Fuentes serias sostienen cosas distintas, o la evidencia no permite zanjarlo.',
  refutado: 'Las fuentes primarias lo contradicen.',
  'sin verificar': 'Se puede comprobar, pero no se halló una fuente suficiente.',
  'no verificable': 'Es una opinión o una predicción.',
}

export const claimKindMeanings: Record<ClaimKind, string> = {
  'hecho comprobable': 'Algo que se puede contrastar con fuentes.',
  opinión: 'Un juicio de quien habla; se valora lo que tenga de comprobable.',
  predicción: 'Lo que, según quien habla, ocurrirá o podría ocurrir.',
  promoción: 'Una frase publicitaria del editor: se marca, pero no cuenta en ningún balance.',
}

export const bearingMeanings: Record<Bearing, string> = {
  'a favor': 'Respalda la afirmación tal como está redactada.',
  'en contra': 'La contradice.',
  matiza: 'La limita o la precisa.',
  contexto: 'Ayuda a entenderla, sin pesar a favor ni en contra.',
}
