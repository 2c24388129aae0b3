import { fold } from '../text/fold.ts'
import { placeOfField, type Check } from './check.ts'

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
      const group = fold(claimant.group)
      const named = entities.find(
        ({ id, data: { kind, name, aliases } }) =>
          (id === claimant.group && id.includes('-')) ||
          ((kind === 'persona' || kind === 'medio') &&
            [name, ...aliases].some((one) => fold(one) === group)),
      )
      if (!named) return []
      return {
        ...placeOfField(claim, 'claimant.group'),
        message: `“${claimant.group}” is no group: it is the ${named.id === claimant.group ? 'id of an entity' : `name of the entity \`${named.id}\``}.`,
        hint: `Write \`claimant: { speaker: ${named.id} }\`.`,
      }
    }),
}
