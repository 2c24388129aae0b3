import { oncePer } from '../text/once-per.ts'

interface Identified {
  id: string
}

const idsOf = oncePer('idsOf', (things: readonly Identified[]) => {
  const byId = new Map<string, Identified>()
  for (const thing of things) if (!byId.has(thing.id)) byId.set(thing.id, thing)
  return byId
})

/** The first thing with an id in a list, if there is one. The list may not change. */
export function findById<T extends Identified>(things: readonly T[], id: string): T | undefined {
  return idsOf(things).get(id) as T | undefined
}

/**
 * The thing with an id, in a list of the corpus.
 *
 * @throws when there is none: ids that reach a component come from content that passed
 *   the checks
 */
export function byId<T extends Identified>(things: readonly T[], id: string): T {
  const found = findById(things, id)
  if (!found) throw new Error(`The corpus has no \`${id}\`.`)
  return found
}
