/** A text without its accents and capitals: “Innovación” and “innovacion” are the same. */
export function fold(text: string): string {
  return withoutMarks(text).toLowerCase()
}

/** A text without its accents, but with its capitals. */
export function withoutMarks(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '')
}
