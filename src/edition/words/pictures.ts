import { countOf } from '../../text/count-of.ts'
import { countOfKind } from '../kinds.ts'

/** The strip, the voices and the timeline. */
export const pictures = {
  /** An article as one figure, a bar for each paragraph. */
  strip: {
    name: (article: string) => `La tira de «${article}»`,
    skip: (article: string) => `Saltar la tira de «${article}»`,
    /** Over the whole article, and over what it says of one thing. */
    caption:
      'El artículo entero, una barra por párrafo. Lo que más resalta es lo refutado; lo confirmado es un fondo tenue.',
    captionOfPart: (isOfSeveral: boolean) =>
      `Dónde habla de ello ${isOfSeveral ? 'un' : 'el'} artículo, una barra por párrafo; los demás, en una raya.`,
    /** Where the words of a stretch will stand. */
    hint: 'Al señalar un trozo, o llegar a él con el teclado, aquí se leen sus palabras.',
    bar: 'una barra, un párrafo',
    empty: 'un párrafo sin nada de esto',
    naming: 'frase donde se nombra',
    /** The kind of the mark, then the marked words. */
    stretch: (kind: string, words: string) => `${kind}: ${words}`,
    named: 'se nombra',
    quoteOf: 'cita de',
    inWords: 'La tira en palabras',
    marksOf: (article: string) => `Qué hay marcado en cada párrafo de «${article}»`,
    paragraph: 'Párrafo',
    words: 'Palabras',
    promotion: 'promoción',
    nothing: 'nada',
  },
  voices: {
    title: 'Quién habla',
    words: (count: number) => countOf(count, 'palabra', 'palabras'),
    share: (publisher: string, percent: number) =>
      `El ${percent}\u00A0% de las palabras del artículo son de ${publisher}.`,
    /** Those with a role at the publisher, of all who are quoted. */
    staff: (count: number, quoted: number, employer: string) =>
      `Con un cargo en ${employer}, según el propio artículo: ${count} de ${countOf(quoted, 'voz citada', 'voces citadas')}.`,
    inQuotes: (count: number) => `en ${countOfKind(count, 'quote')}`,
    onThemes: 'sobre',
    more: (count: number) => `${countOf(count, 'voz más', 'voces más')}, en todas las citas`,
  },
  timeline: {
    title: 'Qué pasó después',
    accordingTo: 'Según',
    /** Once there are several articles: “7 meses después” of which. */
    sinceArticle: (later: string, title: string) => `${later} de «${title}»`,
    /** On the page of a claim. */
    onThisClaim: (verb: string) => `${verb} esta afirmación.`,
    /** The name of a date that leads to the fact; it begins with the words that show, and says which fact. */
    linkTo: (date: string, shown: string, fact: string) =>
      `${date.startsWith(shown) ? date : `${shown} (${date})`}, enlace al hecho: ${fact}`,
    all: (path: string) => `Todo, a escala y por temas, en [Qué pasó después](${path}).`,
    /** A direction with the number of its facts, beside its sign. */
    direction: (direction: string, count: number) => `${direction}: ${count}`,
    /** The caption of the line of time. */
    scale: (from: string, to: string) =>
      `El tiempo a escala: ${from} – ${to}. Cada signo es un hecho.`,
    inexact: 'Un trazo: solo se sabe el mes o el año.',
  },
} as const
