import { fold } from './fold.ts'

/** The nearest id that can be part of an address: “Año Nuevo” makes `ano-nuevo`. */
export function plainId(text: string): string {
  return fold(text)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
}
