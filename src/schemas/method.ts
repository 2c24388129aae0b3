import { z } from 'zod'
import { records, text } from './fields.ts'

/** `content/method/<id>.yaml`: a section of the method page, which the id is the anchor of. */
export const methodSchema = z.strictObject({
  title: text,
  /** What the section says, in a few sentences; its first paragraph. */
  summary: text,
  /** Its place on the page. */
  order: z.int().min(1),
  /** Rules, each with its name, below the summary. */
  rules: records({ title: text, text }).default([]),
})

export type MethodData = z.output<typeof methodSchema>
