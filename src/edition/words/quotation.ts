import { inGuillemets } from '../../text/in-guillemets.ts'
import { siteName } from '../about.ts'

/** A passage as it is copied or shared, with its reference. */
export const quotation = {
  assessment: (date: string, verdict: string) => `Valoración de ${siteName}, ${date}: ${verdict}.`,
  /** Of the claims within the words that are copied. */
  assessmentsWithin: (date: string, claims: readonly { words: string; verdict: string }[]) =>
    `Valoración de ${siteName}, ${date}: ${claims
      .map(({ words, verdict }) => `${inGuillemets(words)}, ${verdict}`)
      .join('; ')}.`,
  /** Of a quote, whose words in that language are known here or not. */
  translated: (language: string, isKnown: boolean) =>
    isKnown
      ? `Traducción: las palabras en ${language} están en la edición anotada.`
      : `Traducción: las palabras en ${language} no constan.`,
  inSource: (speaker: string, source: string) => `${speaker}, en ${source}`,
  paragraphOfSource: (source: string, number: number) => `${source}, párr. ${number}`,
  /** @param isPrinted whether the title is the publisher's, and not ours */
  sectionOfSource: (section: string, isPrinted: boolean, source: string) =>
    isPrinted
      ? `${section}, en ${source}`
      : `${section} de la edición anotada de ${siteName}, sobre un texto de ${source}`,
  /** Before an address. */
  sectionTitledBy: (section: string, isPrinted: boolean) =>
    isPrinted ? `${section}:` : `${section}, así titulada en la edición anotada de ${siteName}:`,
  spannedText: (citation: string) => `Texto del artículo que abarca: ${citation}`,
  annotatedEdition: `Edición anotada de ${siteName}:`,
  /** Stands in a citation for the day on which the work is read. */
  accessSlot: '{fecha de consulta}',
  /** After an address. */
  consulted: (date: string) => `[consulta: ${date}].`,
} as const
