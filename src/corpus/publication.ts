/** What the edition calls itself. */
export const siteName = 'Glosa'

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
  /** The same, for people, in Spanish. */
  deed: 'https://creativecommons.org/licenses/by/4.0/deed.es',
} as const
