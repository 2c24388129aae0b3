import { countOf } from '../../text/count-of.ts'

/** What a publisher changed in a text after it was annotated. */
export const revisions = {
  title: 'Qué ha cambiado el editor en su texto',
  lead: 'El texto de arriba es el que vimos la última vez en la página del editor. Esto es lo que decía antes, párrafos enteros; en negrita, lo que ya no dice.',
  leadInPlainText:
    'El texto de arriba es el que vimos la última vez en la página del editor. Esto es lo que decía antes, párrafos enteros.',
  leadOfPassages:
    'De este artículo se publican solo los pasajes marcados: estas son las palabras que tenían antes.',
  inTypography: (count: number) => countOf(count, 'cambio de tipografía', 'cambios de tipografía'),
  seenOn: (date: string) => `Visto el ${date}.`,
  said: 'Decía:',
  wasAt: (numbers: readonly number[]) => `antes ¶ ${numbers.join(', ')}`,
  /** Below a paragraph. */
  ofParagraph: (date: string) => `El editor cambió este párrafo: qué decía hasta el ${date}`,
  /** Why words that are copied as printed have changed. */
  printedOtherwise: 'El editor cambió esas palabras en su texto.',
  /** Written into the list of addresses. */
  paragraphTakenOut: 'El editor quitó ese párrafo de su texto.',
} as const
