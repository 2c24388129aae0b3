import { language, siteName } from '../about.ts'
import { capitalised } from '../../text/capitalised.ts'
import { countOf } from '../../text/count-of.ts'

/** Which titles of sections are ours; the others are subheads of the publisher's. */
export type TitlesOfSections = 'all' | 'some' | 'none'

/** What in the text of an article is not the publisher's. */
function oursInText(ours: TitlesOfSections): string {
  const titles = {
    all: 'los títulos de sección, ',
    some: 'los títulos de sección que no llevan número, ',
    none: '',
  }
  return `${titles[ours]}los números de párrafo y las notas`
}

interface PlaceInPrint {
  in?: string | undefined
  volume?: string | undefined
  issue?: string | undefined
  pages?: string | undefined
}

/** The page of an article: around its text, and after it. */
export const article = {
  /** For who writes it: nobody else sees it. */
  draft: 'Borrador: no se publica.',
  inLanguage: (language: string) => `en ${language}`,
  publishersPage: 'Página del editor',
  /** In the place of its address. */
  withoutPage: 'No tiene página en la web',
  /** Where it stands on paper. */
  printed: ({ in: publication, volume, issue, pages }: PlaceInPrint) => {
    const numbers = [
      volume !== undefined && `vol. ${volume}`,
      issue !== undefined && `n.º ${issue}`,
      pages !== undefined && `${/[-–,]/.test(pages) ? 'págs.' : 'pág.'} ${pages}`,
    ].filter((part) => part !== false)
    return publication === undefined
      ? `Impreso: ${numbers.join(', ')}`
      : [`Impreso en ${publication}`, ...numbers].join(', ')
  },
  length: (words: number, minutes: number) =>
    `${countOf(words, 'palabra', 'palabras')}, ${countOf(minutes, 'minuto', 'minutos')} de lectura`,
  publishersInterest: 'Interés del editor.',
  /** What is folded away about an article. */
  about: (hasSignature: boolean, hasDate: boolean) =>
    `${new Intl.ListFormat(language).format([
      'Interés',
      ...(hasSignature ? ['firma'] : []),
      ...(hasDate ? ['fecha'] : []),
    ])}.`,
  titleIsOurs: 'El título es de esta edición, no del editor.',
  /**
   * Below the title: which headings are not the publisher's, if there are some.
   *
   * @param ours which titles of sections
   */
  headingsAreOurs: (titleStatus: 'editorial' | 'printed', ours: TitlesOfSections) => {
    const names = [
      ...(titleStatus === 'editorial' ? ['título'] : []),
      ...(ours === 'all' ? ['títulos de sección'] : []),
      ...(ours === 'some' ? ['títulos de sección sin número'] : []),
    ]
    return names.length === 0 ? undefined : `${capitalised(names.join(' y '))}, de ${siteName}`
  },
  reproduction: {
    whole: (ours: TitlesOfSections) =>
      `El texto va completo y palabra por palabra; ${oursInText(ours)} son nuestros.`,
    passages: (ours: TitlesOfSections) =>
      `Del texto van solo los pasajes marcados, palabra por palabra; donde falta algo pone «[…]». ${capitalised(oursInText(ours))} son nuestros.`,
  },
  /** After that of passages, if the publisher has a page. */
  wholeOnPage: 'El texto entero está en la página del editor.',
  signature: 'Firma.',
  /** Before the names. */
  signedBy: (count: number) => (count === 1 ? 'Firma' : 'Firman'),
  andOthers: (first: string) => `${first} y otros`,
  notKnown: 'No consta.',
  date: 'Fecha.',
  edition: 'Esta edición.',
  whatMarksMean: 'Qué significa cada signo',

  bottomLine: 'En dos frases',
  omissions: 'Lo que el artículo no cuenta',
  omissionsInShort: 'Lo que no cuenta',

  marks: 'Mostrar',
  densities: { text: 'Texto', corrected: 'Corregido', quotes: 'Citas', all: 'Todo' },
  sections: 'Secciones',

  /** On paper only: the notes follow the text. */
  endnotes: 'Notas',
  usual: (claimant: string, claimKind: string, date: string) =>
    `Donde no se dice otra cosa, lo afirma ${claimant} (${claimKind}) y se valoró el ${date}.`,
  printedPaths: (origin = '') =>
    `Lo que empieza por barra sigue a la dirección del sitio: ${origin}`,

  /** Between the text and our parts of the page. */
  endOfText: 'Aquí acaba el artículo. Lo que sigue es de esta edición.',

  differences: 'Diferencias con el original y errores que ya traía',
  countOfDifferences: (count: number) => countOf(count, 'pasaje', 'pasajes'),
  differencesInShort: 'Diferencias y errores',
  unverified: 'Qué sigue sin verificar',
  countOfUnverified: (count: number) => countOf(count, 'cuestión abierta', 'cuestiones abiertas'),
  unverifiedInShort: 'Sin verificar',
  editions: 'Ediciones consultadas',
  countOfEditions: (count: number) => countOf(count, 'edición', 'ediciones'),
  editionsInShort: 'Ediciones',
  sources: 'Fuentes de las notas',
  laterInShort: 'Lo que pasó después',
  sourcesInShort: 'Fuentes de las notas',
  whereConsulted: (href: string) =>
    `Qué se leyó de cada una lo dice [la lista de fuentes](${href}).`,
  citing: 'Cómo citar',

  originalNotKnown: 'su redacción original no consta',
  sameInOriginal: 'igual en el original',
  inOriginal: 'en el original',
} as const
