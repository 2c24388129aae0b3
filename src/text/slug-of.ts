import { withoutAccents } from './fold.ts'

/** A word of the interface as a class name or an id: “sin verificar” → `sin-verificar`. */
export function slugOf(words: string): string {
  return withoutAccents(words).replaceAll(' ', '-')
}
