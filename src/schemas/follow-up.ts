import { z } from 'zod'
import { directions } from '../edition/closed-lists.ts'
import { correctedIn } from './corrected.ts'
import { dateOf, partialDate, themes, referencesTo } from './fields.ts'

const addedOn = dateOf('the day on which the file was written')

/** The frontmatter of `content/follow-ups/<id>.md`; the body says what happened. */
export const followUpSchema = z.strictObject({
  date: partialDate,
  /** The day on which it was added here, by which feeds tell that it is new. */
  added: addedOn,
  themes,
  /** What it does to those claims, as the article words them. */
  direction: z.enum(directions),
  claims: referencesTo('claim').min(1, 'Expected at least one claim that it bears on.'),
  sources: referencesTo('source').min(1, 'Expected at least one source.'),
  corrected: correctedIn('followUp'),
})

export type FollowUpData = z.output<typeof followUpSchema>
