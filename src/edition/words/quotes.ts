import { countOf } from '../../text/count-of.ts'
import { siteName } from '../about.ts'
import { countOfKind } from '../kinds.ts'

/** The list of all quotes, and the page of one. */
export const quotes = {
  description:
    'Todas las citas de los artículos, tal como se publicaron, con quién las dijo y con qué cargo, en el orden en que aparecen.',
  lead: (quotes: number, speakers: number) =>
    `${countOfKind(quotes, 'quote')} de ${countOf(speakers, 'persona', 'personas')}, tal como se publicaron y en el orden en que aparecen. El número de párrafo lleva a su lugar en el texto.`,
  /** Of a list that is split, by the names of who speaks. */
  leadOfSplit: (quotes: number, speakers: number) =>
    `${countOfKind(quotes, 'quote')} de ${countOf(speakers, 'persona', 'personas')}, tal como se publicaron, por el nombre de quien habla.`,
  reported: (role: string, publisher: string, occasion?: string | null) =>
    `«${role}», según ${publisher}${occasion ? `; «${occasion}»` : ''}.`,

  title: (speaker: string, words: string) => `${speaker}: «${words}»`,
  summary: (words: string, speaker: string, role: string) =>
    `«${words}» ${speaker}, ${role}. Las palabras tal como se publicaron, su contexto y su procedencia.`,
  provenance: 'De dónde sale',
  claims: 'Lo que afirma en ella',
  published: 'Publicada',

  said: 'Lo dice',
  roleIn: (language: string) => `Cargo en ${language}:`,
  /** A note says by itself that the article does not say it. */
  occasion: (occasion: string | null | undefined, note: string | undefined) => {
    const said = occasion ? `«${occasion}».` : note === undefined && 'el artículo no lo dice.'
    return ['Cuándo y ante quién:', said, note].filter(Boolean).join(' ')
  },
  originalWords: 'Las palabras originales',
  publishes: 'Lo publica',
  inEdition: (language: string, date: string) => `en su edición en ${language}, publicada ${date}`,
  translated: 'Se publica traducida.',
  translatedUnseen: 'Se publica traducida, y no se ha podido comparar con lo que se dijo.',
  collated: 'El párrafo coincide con una copia de esa edición.',
  uncollated: 'No se ha visto ninguna copia de esa edición que llegue a este párrafo.',
  here: 'Está aquí',
  inThisEdition: (paragraph: number, href: string) =>
    `En el [¶ ${paragraph}](${href}) de la edición de ${siteName}, carácter por carácter como en el texto que anota.`,
  wordForWord: (href: string) =>
    `Si una sola letra difiere de ese texto, el sitio no se publica: [qué quiere decir «palabra por palabra»](${href}).`,
  unseen: 'Con línea discontinua, lo que no se ha podido ver.',
  comment: 'Cómo leerla',
  withoutSources: 'Ninguna aparte del propio artículo.',
} as const
