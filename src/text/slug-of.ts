/** A word of the interface as a class name or an id: “sin verificar” → `sin-verificar`. */
export function slugOf(words: string): string {
  return words.normalize('NFD').replace(/\p{M}/gu, '').replaceAll(' ', '-')
}
