import { z } from 'zod'
import { idPattern } from '../../schemas/fields.ts'
import type { CallName, Calls } from '../protocol.ts'

/*
 * What a call may ask, so that nothing else gets further than here. An id is never a path: it has
 * neither dots nor slashes.
 */

const id = z.string().max(200).regex(idPattern)
const count = z.int().min(0).max(10_000_000)
const words = z.string().max(100_000)
const name = z.string().max(60)
const digest = z.string().max(100)

const point = z.strictObject({ paragraph: count, offset: count })
const selection = z.strictObject({ start: point, end: point })
const markedKind = z.enum(['quote', 'claim'])
const thingKind = z.enum(['entity', 'source', 'theme'])
const formKind = z.union([markedKind, thingKind, z.literal('article')])
const markedThing = z.strictObject({ kind: markedKind, id })
const mark = z.strictObject({ kind: markedKind, id, fragment: count })

type Json = string | number | boolean | null | Json[] | { [name: string]: Json }
const value: z.ZodType<Json> = z.lazy(() =>
  z.union([
    words,
    z.number(),
    z.boolean(),
    z.null(),
    z.array(value).max(1000),
    z.record(name, value),
  ]),
)
const fields = z.record(name, value)

const thing = z.strictObject({ kind: thingKind, id, fields, body: words.optional() })

const change = z.discriminatedUnion('do', [
  z.strictObject({
    do: z.literal('add-mark'),
    kind: markedKind,
    id,
    selection,
    isUnmarked: z.boolean().optional(),
    fields: fields.optional(),
    body: words.optional(),
  }),
  z.strictObject({
    do: z.literal('move-ends'),
    mark,
    selection,
    isUnmarked: z.boolean().optional(),
  }),
  z.strictObject({
    do: z.literal('remove-mark'),
    mark,
    with: z.array(z.string().max(300)).max(1000).optional(),
  }),
  z.strictObject({
    do: z.literal('set-fields'),
    kind: formKind,
    id,
    edits: z
      .array(
        z.strictObject({
          path: z
            .array(z.union([name, z.int().min(0).max(1000)]))
            .min(1)
            .max(8),
          value: value.optional(),
        }),
      )
      .max(1000),
    body: words.optional(),
  }),
  z.strictObject({ do: z.literal('add-assessment'), id, assessment: fields }),
  z.strictObject({
    do: z.literal('add-section'),
    paragraph: count,
    id,
    title: z.string().max(1000).optional(),
  }),
  z.strictObject({ do: z.literal('set-section'), id, title: z.string().max(1000) }),
  z.strictObject({ do: z.literal('remove-section'), id }),
  z.strictObject({ do: z.literal('add-promotion'), first: count, last: count }),
  z.strictObject({ do: z.literal('remove-promotion'), paragraph: count }),
  z.strictObject({ do: z.literal('add-thing'), thing }),
])

const ofArticle = z.strictObject({ article: id })

export const requests = {
  state: ofArticle,
  lists: z.strictObject({}),
  thing: z.strictObject({ kind: formKind, id }),
  propose: z.strictObject({
    article: id,
    kind: z.enum(['quote', 'claim', 'section', 'promotion']),
    selection,
    seen: digest,
  }),
  orphans: z.strictObject({ article: id, mark: markedThing }),
  apply: z.strictObject({
    article: id,
    seen: z.record(z.string().max(300), digest),
    changes: z.array(change).min(1).max(200),
    isTrial: z.boolean().optional(),
  }),
  undo: ofArticle,
  redo: ofArticle,
  publish: z.strictObject({}),
} satisfies { [Name in CallName]: z.ZodType<Calls[Name]['ask']> }

/** True for the name of a call, and not of what every object has. */
export function isCall(text: string): text is CallName {
  return Object.hasOwn(requests, text)
}
