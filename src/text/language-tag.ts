import { fold } from './fold.ts'
import { language } from './language.ts'

/** What a tag of a language looks like. */
export const languagePattern = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/

/**
 * True if a text is the tag of a language, as in the `lang` attribute (BCP 47): `es-MX`. Codes of
 * two letters are a closed list (ISO 639-1). One of three letters, of which there are thousands, is
 * taken if its language has none of two.
 */
export function isLanguageTag(tag: string): boolean {
  if (!isWellFormed(tag)) return false
  const { language: code, region } = new Intl.Locale(tag)
  const isShortest = (tag.split('-')[0]?.length ?? 0) <= code.length
  const isKnown = code.length > 2 || codesOfTwo.includes(code)
  return isShortest && isKnown && (region === undefined || nameOf('region', region) !== undefined)
}

/**
 * The tag that was most probably meant by one that is none: written in capitals or as files of
 * programs do (`ES_mx`), a code of three letters for a language that has one of two (`spa`), the name of a
 * language in Spanish or English or how it begins (`inglés`, `sp`), or a country (`jp`).
 */
export function meantLanguage(written: string): string | undefined {
  const code = fold(written.trim()).replaceAll('_', '-')
  const canonical = isWellFormed(code) ? new Intl.Locale(code) : undefined
  if (canonical && isLanguageTag(canonical.toString())) return canonical.toString()
  const isNamed = (test: (name: string) => boolean) =>
    codesOfTwo.filter((tag) => namesOf(tag).some(test))
  const named = isNamed((name) => name === code)
  const begun = code.length > 1 ? isNamed((name) => name.startsWith(code)) : []
  if (named[0] !== undefined) return named[0]
  if (begun.length === 1) return begun[0]
  if (!/^[a-z]{2}$/.test(code) || nameOf('region', code.toUpperCase()) === undefined) return
  return new Intl.Locale(`und-${code}`).maximize().language
}

function isWellFormed(tag: string): boolean {
  try {
    return languagePattern.test(tag) && Intl.getCanonicalLocales(tag).length === 1
  } catch {
    return false
  }
}

/** A name, or `undefined` if the code means nothing. */
function nameOf(type: 'language' | 'region', code: string, locale = language): string | undefined {
  return new Intl.DisplayNames(locale, { type, fallback: 'none' }).of(code)
}

const letters = Array.from('abcdefghijklmnopqrstuvwxyz')
const codesOfTwo = letters
  .flatMap((first) => letters.map((second) => first + second))
  .filter((code) => nameOf('language', code) !== undefined)

function namesOf(tag: string): string[] {
  return [language, 'en', tag].map((locale) => fold(nameOf('language', tag, locale) ?? ''))
}

const directions = new Map<string, 'ltr' | 'rtl'>()

/** The direction in which a language is written, by its tag. Pages ask it of every passage. */
export function directionOf(tag: string): 'ltr' | 'rtl' {
  let direction = directions.get(tag)
  if (direction === undefined) {
    const { script } = new Intl.Locale(tag).maximize()
    direction = rightToLeft.has(script ?? '') ? 'rtl' : 'ltr'
    directions.set(tag, direction)
  }
  return direction
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
