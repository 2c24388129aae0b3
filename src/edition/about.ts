import { language } from '../text/language.ts'

/** The name of the edition. */
export const siteName = 'Glosa'

export { language }

/** The language with its region, which citation styles and Open Graph require. */
export const locale = 'es-ES'

/**
 * The terms on which what is ours may be used: notes, verdicts, introductions, data. The
 * words of the articles are their publishers' and are not ours to license.
 */
export const licence = {
  /** As SPDX and the Open Definition name it. */
  id: 'CC-BY-4.0',
  name: 'CC BY 4.0',
  title: 'Creative Commons Atribución 4.0 Internacional',
  url: 'https://creativecommons.org/licenses/by/4.0/',
  /** The licence in plain words, in Spanish. */
  deed: 'https://creativecommons.org/licenses/by/4.0/deed.es',
} as const

/**
 * The address of the first front page, once the edition has another host or folder: feed readers know
 * its entries by ids that begin with it.
 */
export const firstHome: `https://${string}/` | undefined = undefined

/** The metadata of the edition in feeds, data and pages. */
export const edition = {
  name: siteName,
  description:
    'Artículos publicados palabra por palabra, con una nota junto a cada cita y cada afirmación: quién la hace, cuánto se sostiene y con qué pruebas.',
  language,
  /** The language and region, as Open Graph writes them. */
  locale: locale.replace('-', '_'),
  license: licence.url,
  rights: 'Las palabras de los artículos pertenecen a sus editores.',
} as const
