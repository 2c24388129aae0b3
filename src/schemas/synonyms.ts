import { z } from 'zod'
import { text } from './fields.ts'

/** `content/synonyms/<id>.yaml`: words that search takes for each other, the best first. */
export const synonymsSchema = z.strictObject({
  words: z.array(text).min(2, 'Expected at least two words or phrases.'),
})

export type SynonymsData = z.output<typeof synonymsSchema>
