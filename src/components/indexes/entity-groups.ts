import type { Entity } from '../../corpus/corpus.ts'
import { entityKinds } from '../../edition/closed-lists.ts'
import { capitalised } from '../../text/capitalised.ts'
import { pluralOf } from '../../text/plural-of.ts'
import { slugOf } from '../../text/slug-of.ts'

/** Entities by kind, in their order. */
export function groupsOfEntities(entities: readonly Entity[]) {
  return entityKinds
    .map((kind) => ({
      id: slugOf(kind),
      name: capitalised(pluralOf(kind)),
      entities: entities.filter((entity) => entity.kind === kind),
    }))
    .map((group) => ({ ...group, count: group.entities.length }))
    .filter(({ count }) => count > 0)
}
