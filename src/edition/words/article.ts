import { countOf } from '../../text/count-of.ts'

/** The page of an article: around its text, and after it. */
export const article = {
  inLanguage: (language: string) => `en ${language}`,
  publishersPage: 'Página del editor',
  length: (words: number, minutes: number) =>
    `${words} palabras, ${countOf(minutes, 'minuto', 'minutos')} de lectura`,
  publishersInterest: 'Interés del editor.',
  signatureDateAndEdition: 'Firma, fecha y esta edición',
  titleIsOurs: 'El título es de esta edición, no del editor.',
  reproduction: {
    whole:
      'El texto va completo y palabra por palabra; los títulos de sección, los números de párrafo y las notas son nuestros.',
    passages:
      'Del texto van solo los pasajes marcados, palabra por palabra; donde falta algo pone «[…]». Entero está en la página del editor. Los títulos de sección, los números de párrafo y las notas son nuestros.',
  },
  signature: 'Firma.',
  notKnown: 'No consta.',
  date: 'Fecha.',
  whatMarksMean: 'Qué significan las marcas',

  bottomLine: 'En dos frases',
  omissions: 'Lo que el artículo no cuenta',
  omissionsInShort: 'Lo que no cuenta',

  marks: 'Marcas',
  densities: { text: 'Texto', quotes: 'Citas' },
  sections: 'Secciones',

  /** On paper only: the notes follow the text. */
  endnotes: 'Notas',
  printedPaths: (origin = '') =>
    `Lo que empieza por barra sigue a la dirección del sitio: ${origin}`,

  differences: 'Diferencias con el original y errores heredados',
  differencesInShort: 'Diferencias y errores',
  unverified: 'Qué sigue sin verificar',
  unverifiedInShort: 'Sin verificar',
  editions: 'Ediciones consultadas',
  editionsInShort: 'Ediciones',
  sources: 'Fuentes de las notas',
  sourcesInShort: 'Fuentes',
  whereConsulted: (href: string) => `Lo que se vio de cada una está en [su ficha](${href}).`,
  citing: 'Cómo citar',

  originalNotKnown: 'su redacción original no consta',
  sameInOriginal: 'igual en el original',
  inOriginal: 'en el original',
} as const
