import { language } from './language.ts'

/** Words with a capital letter at their beginning. */
export function capitalised(words: string): string {
  return words.charAt(0).toLocaleUpperCase(language) + words.slice(1)
}
