import { wordsOf } from './rows.ts'

/*
 * The other closed lists of the edition, in the words that readers see, with the meanings that the
 * pages on the method and on the data and the published schemas give.
 */

interface ClaimKindRow {
  meaning: string
  /** True if it can be true or false; null if it may have any verdict. */
  isFact: boolean | null
}

export const claimKindRows = {
  'hecho comprobable': {
    meaning: 'Algo que se puede contrastar con fuentes; también, que algo es posible.',
    isFact: true,
  },
  opinión: {
    meaning: 'Un juicio de quien habla, que ninguna fuente puede confirmar ni refutar.',
    isFact: false,
  },
  predicción: {
    meaning: 'Lo que, según quien habla, ocurrirá.',
    isFact: false,
  },
  promoción: {
    meaning: 'Una frase publicitaria del editor: se marca, pero no cuenta en ningún balance.',
    isFact: null,
  },
} satisfies Record<string, ClaimKindRow>

export type ClaimKind = keyof typeof claimKindRows
export const claimKinds = wordsOf(claimKindRows)

/** What one source does to a claim as it is worded. */
export const bearingRows = {
  'a favor': { meaning: 'Respalda la afirmación, entera o en parte.' },
  'en contra': { meaning: 'La contradice.' },
  matiza: { meaning: 'La limita o la precisa, sin contradecirla del todo.' },
  contexto: { meaning: 'Ayuda a entenderla, sin pesar a favor ni en contra.' },
} satisfies Record<string, { meaning: string }>

export type Bearing = keyof typeof bearingRows
export const bearings = wordsOf(bearingRows)

/** What an imprecise claim does with the facts: in which direction it is wrong. */
export const faultRows = {
  exagera: { meaning: 'Dice más de lo que consta, o lo dice de todos cuando vale para algunos.' },
  omite: { meaning: 'Calla algo sin lo cual se entiende otra cosa.' },
  confunde: { meaning: 'Toma una cosa por otra.' },
  'atribuye mal': { meaning: 'Da a alguien, o a una causa, lo que es de otro.' },
} satisfies Record<string, { meaning: string }>

export type Fault = keyof typeof faultRows
export const faults = wordsOf(faultRows)

export const sourceClassRows = {
  primaria: {
    meaning: 'de quien produjo el dato o el documento',
    heading: 'Primarias',
    about: 'De quien produjo el dato o el documento.',
  },
  secundaria: {
    meaning: 'prensa, análisis o resumen',
    heading: 'Secundarias',
    about: 'Prensa, análisis y resúmenes de terceros.',
  },
  contexto: {
    meaning: 'sitúa a una persona o una edición',
    heading: 'De contexto',
    about: 'No prueban afirmaciones; sitúan a personas o ediciones.',
  },
} satisfies Record<string, { meaning: string; heading: string; about: string }>

export const sourceClasses = wordsOf(sourceClassRows)

/** What is known of the wording of a quote before its translation. */
export const wordingStatuses = ['visto', 'sin fuente almacenada'] as const

/** What is known of a speaker's role before its translation. */
export const roleStatuses = [
  'reconstruido',
  'visto en otra fuente',
  'sin fuente almacenada',
] as const

export const entityKinds = [
  'persona',
  'organización',
  'medio',
  'familia de modelos',
  'licencia',
  'conjunto de datos',
  'plataforma',
  'caso judicial',
  'concepto',
] as const
export type EntityKind = (typeof entityKinds)[number]
