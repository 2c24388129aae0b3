/** A text without accents and in lower case: “Innovación” becomes “innovacion”. */
export function fold(text: string): string {
  return withoutAccents(text).toLowerCase()
}

/** A text without accents, in the same case. */
export function withoutAccents(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '')
}
