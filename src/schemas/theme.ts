import { z } from 'zod'
import { text } from './fields.ts'

/** The frontmatter of `content/themes/<id>.mdx`; the body is the introduction. */
export const themeSchema = z.strictObject({
  title: text,
  summary: text,
  /** Its place among the themes. */
  order: z.int().min(1),
})

export type ThemeData = z.output<typeof themeSchema>
