/** The `id` of a fact in a timeline: among those of what follows the text. */
export function anchorOfFollowUp({ id }: { id: string }): string {
  return `sobre-hecho-${id}`
}
