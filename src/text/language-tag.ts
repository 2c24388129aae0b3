/** What a tag of a language looks like. */
export const languagePattern = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/

/** True if a text is the tag of a language, as in the `lang` attribute (BCP 47): `es-MX`. */
export function isLanguageTag(tag: string): boolean {
  try {
    return languagePattern.test(tag) && Intl.getCanonicalLocales(tag).length === 1
  } catch {
    return false
  }
}

/** The direction in which a language is written, by its tag. */
export function directionOf(tag: string): 'ltr' | 'rtl' {
  const { script } = new Intl.Locale(tag).maximize()
  return rightToLeft.has(script ?? '') ? 'rtl' : 'ltr'
}

/** The scripts of living languages that are written from right to left (Unicode, Bidi_Class R and AL). */
const rightToLeft: ReadonlySet<string> = new Set([
  'Adlm',
  'Arab',
  'Aran',
  'Hebr',
  'Mand',
  'Mend',
  'Nkoo',
  'Rohg',
  'Samr',
  'Syrc',
  'Thaa',
  'Yezi',
])
