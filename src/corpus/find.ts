/**
 * The thing with an id, in a list of the corpus.
 *
 * @throws when there is none: ids that reach a component come from content that passed
 *   the checks
 */
export function byId<T extends { id: string }>(things: readonly T[], id: string): T {
  const found = things.find((thing) => thing.id === id)
  if (!found) throw new Error(`The corpus has no \`${id}\`.`)
  return found
}
