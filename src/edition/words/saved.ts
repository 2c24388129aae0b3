import { siteName } from '../about.ts'

/** An article as a file that a reader keeps. */
export const saved = {
  /** What the page of an article offers, before the links. */
  offer: 'Guardar esta edición',
  forms: { html: 'una página (HTML)', epub: 'libro electrónico (EPUB)' },
  title: (title: string) => `${title}. Edición anotada de ${siteName}`,
  /** Above the title. */
  name: (date: string) => `${siteName} · Edición guardada, como estaba el ${date}`,
  contents: 'Contenido',
  text: 'El texto',
  article: 'El artículo',
  aboutMarks:
    'Detrás de las palabras anotadas está el número de su nota; el de una afirmación lleva delante el signo de su veredicto.',
  wouldChange: 'Qué cambiaría el veredicto:',
  before: 'Valoraciones de esta afirmación, la vigente primero:',
  later: 'Qué pasó después:',
  sources: 'Fuentes:',
  /** Before its address in full. */
  at: 'En:',
  copyThatStays: 'Copia que no cambia:',
  copyRead: 'Copia que se leyó:',
  colophon: 'Esta copia',
  address: 'Página de esta edición, que puede haber cambiado:',
  day: (date: string) =>
    `Lo último que cambió en el artículo o en sus notas es del ${date}. El archivo tiene el texto, las notas, las fuentes y las tipografías; no pide nada a la red.`,
  licence: 'Las notas, los veredictos y lo demás que es nuestro se publican con la licencia',
  fonts: 'Tipografías: Literata y Glosa Sans (Source Sans 3), con la licencia SIL Open Font 1.1.',
  /** Of the book, for those who choose one by what it lets them do. */
  accessibility:
    'El texto se puede leer en voz alta, ampliar y ver con cualquier color. Tiene índice y títulos; las notas se abren desde su llamada y llevan de vuelta a ella; cada veredicto va en palabras; las palabras en otro idioma lo dicen. Las imágenes del editor no se reproducen: va escrito lo que se ve en ellas.',
} as const
