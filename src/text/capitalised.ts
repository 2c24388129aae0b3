/** Words as they begin a sentence. */
export function capitalised(words: string): string {
  return words.charAt(0).toLocaleUpperCase('es') + words.slice(1)
}
