import { language } from './language.ts'

/** Words as they begin a sentence. */
export function capitalised(words: string): string {
  return words.charAt(0).toLocaleUpperCase(language) + words.slice(1)
}
