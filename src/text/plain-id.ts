/** The nearest id that can be part of an address: “Año Nuevo” makes `ano-nuevo`. */
export function plainId(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
}
