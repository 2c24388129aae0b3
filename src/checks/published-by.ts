import { placeOfField } from '../corpus/place-of-field.ts'
import type { Check } from './check.ts'

/** Whoever publishes a medium is somebody else, up to one who is published by nobody. */
export const publishedBy: Check = {
  rule: 'published-by',
  run: ({ entities }) => {
    const publisherOf = new Map(entities.map(({ id, data }) => [id, data.publishedBy]))
    return entities.flatMap((entity) => {
      const above: string[] = []
      let next = publisherOf.get(entity.id)
      while (next !== undefined && next !== entity.id && !above.includes(next)) {
        above.push(next)
        next = publisherOf.get(next)
      }
      if (next !== entity.id) return []
      const through = above.map((id) => `, through \`${id}\``).join('')
      return {
        ...placeOfField(entity, 'publishedBy'),
        message: `The entity \`${entity.id}\` publishes itself${through}.`,
        hint: 'Delete `publishedBy`, or name who publishes it.',
      }
    })
  },
}
