import { kinds, ofThe, type MarkedKind } from '../kinds.ts'
import { capitalised } from '../../text/capitalised.ts'

/** The names of the parts of an article. */
export const passages = {
  paragraph: (number: number | string) => `Párrafo ${number}`,
  paragraphInText: (number: number) => `Párrafo ${number}, en el texto`,
  paragraphInArticle: (number: number) => `Párrafo ${number}, en el artículo`,
  fragmentInText: (paragraph: number, fragment: number) =>
    `Párrafo ${paragraph}, fragmento ${fragment}, en el texto`,
  /** Said after words that are wrong. */
  corrected: (right: string) => `, corregido: ${right}`,
  publishersPage: 'página del editor',
  quoteOf: (speaker: string) => `Cita de ${speaker}`,
  /** Links on marked words. */
  toClaim: (lemma: string, verdict: string) => `Afirmación «${lemma}»: ${verdict}`,
  toQuote: (lemma: string, speaker: string) => `${passages.quoteOf(speaker)}, «${lemma}»`,
  claim: capitalised(kinds.claim.noun.one),
  section: (title: string) => `Sección «${title}»`,
  pageOf: (kind: MarkedKind) => `Página ${ofThe(kind)}`,
} as const
