/** The `id` of a later fact in a saved edition, where no section may have it. */
export function followUpIdOf({ id }: { id: string }): string {
  return `sobre-hecho-${id}`
}
