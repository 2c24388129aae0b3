import { z } from 'zod'
import { revisionKinds } from '../edition/closed-lists.ts'
import { date, idPattern, records } from './fields.ts'

/** A paragraph of the publisher's, all of it: lines of verse and rows of a table are lines. */
const words = z.string('Expected the words as the publisher printed them.').min(1)

const marked = records({ id: z.string().regex(idPattern), words }).default([])

/**
 * `content/revisions/<id of the article>.yaml`: what the publisher changed in the text after it was
 * annotated, and the whole of what stood there. `npm run drift` writes it; no entry is ever removed.
 */
export const revisionsSchema = z.strictObject({
  /** Newest first. */
  revisions: records({
    /** The day on which the edition took the changes over. */
    date,
    changes: records({
      kinds: z.array(z.enum(revisionKinds)).min(1, 'Expected at least one kind of change.'),
      /** The numbers that its paragraphs have today; none if they were taken out. */
      paragraphs: z.array(z.int().min(1)),
      /** The paragraphs as they were, with the numbers that they had. */
      before: records({ paragraph: z.int().min(1), text: words }),
      /** The marked words in them that were others. */
      quotes: marked,
      claims: marked,
    }).min(1, 'Expected at least one change.'),
  }),
})

export type RevisionsData = z.output<typeof revisionsSchema>
export type Revision = RevisionsData['revisions'][number]
export type RevisionChange = Revision['changes'][number]
