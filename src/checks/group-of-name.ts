import type { ParsedContent } from '../corpus/parsed-content.ts'
import { oncePer } from '../text/once-per.ts'
import { findById } from '../corpus/find.ts'
import { fold } from '../text/fold.ts'
import { placeOfField } from '../corpus/place-of-field.ts'
import type { Check } from './check.ts'

/** People and media by their names. */
const entitiesByName = oncePer('entitiesByName', (entities: ParsedContent['entities']) => {
  const byName = new Map<string, ParsedContent['entities'][number]>()
  for (const entity of entities) {
    const { kind, name, aliases } = entity.data
    if (kind !== 'persona' && kind !== 'medio') continue
    for (const one of [name, ...aliases].map(fold)) if (!byName.has(one)) byName.set(one, entity)
  }
  return byName
})

/**
 * A group of claimants is no person and no medium that has a file. An organisation may be one: a
 * text often says what its people say.
 */
export const groupOfName: Check = {
  rule: 'group-of-name',
  run: ({ claims, entities }) =>
    claims.flatMap((claim) => {
      const { claimant } = claim.data
      if (!('group' in claimant)) return []
      const { group } = claimant
      const named =
        (group.includes('-') ? findById(entities, group) : undefined) ??
        entitiesByName(entities).get(fold(group))
      if (!named) return []
      return {
        ...placeOfField(claim, 'claimant.group'),
        message: `“${claimant.group}” is no group: it is the ${named.id === claimant.group ? 'id of an entity' : `name of the entity \`${named.id}\``}.`,
        hint: `Write \`claimant: { speaker: ${named.id} }\`.`,
      }
    }),
}
