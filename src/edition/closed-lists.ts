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

/** What one source does to a claim as it is worded, and what readers call it. */
export const bearingRows = {
  'a favor': { name: 'A favor', meaning: 'Respalda la afirmación, entera o en parte.' },
  'en contra': { name: 'En contra', meaning: 'La contradice.' },
  matiza: {
    name: 'Con reservas',
    meaning: 'La limita o la precisa, sin contradecirla del todo.',
  },
  contexto: {
    name: 'Contexto',
    meaning: 'Ayuda a entenderla, sin pesar a favor ni en contra.',
  },
} satisfies Record<string, { name: string; meaning: string }>

export type Bearing = keyof typeof bearingRows
export const bearings = wordsOf(bearingRows)

interface DirectionRow {
  meaning: string
  /** Before the claims. */
  verb: string
  /** The sign of such a fact on a line of time. */
  sign: 'up' | 'down' | 'ring'
}

/** What a later fact does to the claims on which it bears, as the article words them. */
export const directionRows = {
  refuerza: { meaning: 'Les da más apoyo.', verb: 'Refuerza', sign: 'up' },
  debilita: { meaning: 'Les quita apoyo.', verb: 'Debilita', sign: 'down' },
  'cambia el contexto': {
    meaning: 'Cambia lo que las rodea, sin darles ni quitarles apoyo.',
    verb: 'Cambia el contexto de',
    sign: 'ring',
  },
} satisfies Record<string, DirectionRow>

export type Direction = keyof typeof directionRows
export const directions = wordsOf(directionRows)

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
    name: 'Primaria',
    meaning: 'de quien produjo el dato o el documento',
    heading: 'Primarias',
    about: 'De quien produjo el dato o el documento.',
  },
  secundaria: {
    name: 'Secundaria',
    meaning: 'prensa, análisis o resumen',
    heading: 'Secundarias',
    about: 'Prensa, análisis y resúmenes de terceros.',
  },
  contexto: {
    name: 'De contexto',
    meaning: 'sitúa a una persona o una edición',
    heading: 'De contexto',
    about: 'No prueban afirmaciones; sitúan a personas o ediciones.',
  },
} satisfies Record<string, { name: string; meaning: string; heading: string; about: string }>

export const sourceClasses = wordsOf(sourceClassRows)

/** How a source was read, which its class does not say. */
export const seenRows = {
  entera: { meaning: 'Se leyó el documento mismo, entero.', words: 'its own' },
  'en parte': { meaning: 'Se leyó el documento mismo, pero no entero.', words: 'its own' },
  'en una reproducción': {
    meaning: 'Se leyeron sus palabras, todas o algunas, en una copia que publica otro.',
    words: 'copied',
  },
  'en un resumen': {
    meaning:
      'No se leyó el documento: solo se sabe lo que otro dice de él. Ninguna fuente primaria se vio así.',
    words: 'told',
  },
} satisfies Record<string, { meaning: string; words: 'its own' | 'copied' | 'told' }>

export const waysOfSeeing = wordsOf(seenRows)

/** What became of a paragraph in a fresh copy of its text. */
export type TextChangeKind =
  'words' | 'typography' | 'added' | 'removed' | 'moved' | 'split' | 'joined'

interface RevisionRow {
  meaning: string
  change: TextChangeKind
  /** What readers are told of it. */
  says: string
}

/** What a publisher did to a paragraph after it was annotated. */
export const revisionRows = {
  palabras: { meaning: 'Dice otras palabras.', change: 'words', says: 'Cambió de palabras' },
  tipografía: {
    meaning: 'Dice lo mismo, con otras comillas, rayas o espacios.',
    change: 'typography',
    says: 'Cambió de tipografía, no de palabras',
  },
  añadido: { meaning: 'No estaba.', change: 'added', says: 'No estaba' },
  quitado: { meaning: 'Ya no está.', change: 'removed', says: 'Ya no está' },
  trasladado: {
    meaning: 'Está en otro lugar del texto.',
    change: 'moved',
    says: 'Estaba en otro lugar',
  },
  dividido: {
    meaning: 'Son ahora varios párrafos.',
    change: 'split',
    says: 'Era un solo párrafo',
  },
  unido: {
    meaning: 'Es ahora un párrafo con otros.',
    change: 'joined',
    says: 'Eran varios párrafos',
  },
} satisfies Record<string, RevisionRow>

export type RevisionKind = keyof typeof revisionRows
export const revisionKinds = wordsOf(revisionRows)

/** The word for a change, as content and data have it. */
export function revisionKindsFor(changes: readonly TextChangeKind[]): RevisionKind[] {
  return changes.flatMap((change) =>
    revisionKinds.filter((kind) => revisionRows[kind].change === change),
  )
}

/** Whose words the title of a source is, and what announces one that is not the document's own. */
export const titleStatusRows = {
  literal: {
    meaning: 'El del documento; va entre comillas.',
    isOurs: false,
    announcement: null,
  },
  'descripción nuestra': {
    meaning: 'Una descripción nuestra, porque la copia consultada no muestra el título.',
    isOurs: true,
    announcement: 'Descripción nuestra',
  },
  'deducido de la dirección': {
    meaning: 'Deducido de la dirección, porque la copia consultada no muestra el título.',
    isOurs: false,
    announcement: 'Título deducido de la dirección',
  },
} satisfies Record<string, { meaning: string; isOurs: boolean; announcement: string | null }>

export const titleStatuses = wordsOf(titleStatusRows)

/** What is known of the wording of a quote before its translation. */
export const wordingStatuses = ['visto', 'sin fuente almacenada'] as const

/** What is known of a speaker's role before its translation. */
export const roleStatuses = [
  'visto',
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
