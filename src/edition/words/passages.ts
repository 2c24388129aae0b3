import { kinds, ofThe, type MarkedKind } from '../kinds.ts'
import { capitalised } from '../../text/capitalised.ts'

/** The names of the parts of an article. */
export const passages = {
  paragraph: (number: number | string) => `Párrafo ${number}`,
  paragraphOf: (number: number, article: string) => `Párrafo ${number} de «${article}»`,
  /** The place of words in the text, and as many of them as tell it from the others. */
  wordsInText: (number: number, words: string, article?: string) =>
    article === undefined
      ? `Párrafo ${number}, en el texto: «${words}»`
      : `Párrafo ${number} de «${article}»: «${words}»`,
  table: (number: number | string) => `Tabla, párrafo ${number}`,
  /** Before what an image of the publisher's shows. */
  figure: 'Imagen, que aquí no se reproduce:',
  footnote: (label: string) => `Nota ${label} del editor`,
  footnoteBack: (label: string) => `Volver a la llamada de la nota ${label}`,
  /** Said after words that are wrong. */
  corrected: (right: string) => `, corregido: ${right}`,
  publishersPage: 'página del editor',
  publishersPageOf: (title: string) => `Página del editor: «${title}»`,
  quoteOf: (speaker: string) => `Cita de ${speaker}`,
  /** Links on marked words. */
  toClaim: (lemma: string, verdict: string) => `Afirmación «${lemma}»: ${verdict}`,
  toQuote: (lemma: string, speaker: string) => `${passages.quoteOf(speaker)}, «${lemma}»`,
  /** The link to the words of a speaker in the text; the other leads to the page of the quote. */
  speakerInText: (speaker: string, words: string) => `${speaker}, en el texto: «${words}»`,
  /** A name that things of two articles have, and the article of this one. */
  inArticle: (name: string, article: string | undefined) =>
    article === undefined ? name : `${name}, en «${article}»`,
  claim: capitalised(kinds.claim.noun.one),
  section: (title: string) => `Sección «${title}»`,
  pageOf: (kind: MarkedKind) => `Página ${ofThe(kind)}`,
  pageOfWords: (kind: MarkedKind, words: string) => `Página ${ofThe(kind)}: «${words}»`,
} as const
