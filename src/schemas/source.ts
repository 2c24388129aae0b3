import { z } from 'zod'
import { authorSchema } from './author.ts'
import {
  asPrinted,
  dateOf,
  languageTag,
  nameOf,
  partialDateOrNull,
  sentenceOf,
  text,
  url,
  urlOrNull,
} from './fields.ts'
import { sourceClasses, titleStatuses, waysOfSeeing } from '../edition/closed-lists.ts'
import { sourceTypes } from './values.ts'

/** `content/sources/<id>.yaml`: a bibliographic record that maps to CSL-JSON. */
export const sourceSchema = z.strictObject({
  type: z.enum(sourceTypes),
  title: asPrinted('the title of the document, or a description of ours'),
  /** Only a literal title is shown as the document's own. */
  titleStatus: z.enum(titleStatuses),
  publisher: nameOf('who published it, by name'),
  /** The data of a citation, if `publisher` says more than belongs into one. */
  cite: z
    .strictObject({
      /** Only those whose names are known; “y otros” is part of a `name`. */
      authors: z.array(authorSchema).min(1, 'Expected at least one name.').optional(),
      publisher: nameOf('who published it, by name').optional(),
      /** The larger work or the site of which it is a part. */
      container: nameOf('the larger work, by name').optional(),
      /** The number of a report or of a preprint. */
      number: text.optional(),
    })
    .optional(),
  class: z.enum(sourceClasses),
  seen: z.enum(waysOfSeeing),
  /** The other document, for what was read in a reproduction or in a summary. */
  through: nameOf('the document in which it was seen').optional(),
  /** The language of the document, and of its title if that is not a description of ours. */
  language: languageTag,
  url: urlOrNull,
  /** Where a reproduction, a mirror or a summary was read instead. */
  consultedUrl: url.optional(),
  /** A copy that will not change, such as the file at a commit. */
  archived: url.optional(),
  /** The day of that copy, if its address does not say it. */
  archivedOn: dateOf('the day of the archived copy').optional(),
  /** Where the document can be had, if it has no address. */
  availability: sentenceOf('where the document can be had').optional(),
  issued: partialDateOrNull,
  /** The fact for which it is cited, in our words. */
  fact: sentenceOf('what it is cited for, in our words'),
  /** Which copy was seen, and how much of it. */
  consulted: sentenceOf('which copy was seen, and how much of it'),
})

export type SourceData = z.output<typeof sourceSchema>
