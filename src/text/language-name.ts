import { language } from './language.ts'

const names = new Intl.DisplayNames(language, { type: 'language' })

/** The Spanish name of a language, by its BCP 47 tag: `es-MX` → “español de México”. */
export function languageName(tag: string): string {
  return names.of(tag) ?? tag
}
