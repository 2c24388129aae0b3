import { z } from 'zod'
import { nameOf, sentenceOf } from './fields.ts'

/** The frontmatter of `content/themes/<id>.mdx`; the body is the introduction. */
export const themeSchema = z.strictObject({
  title: nameOf('the name of the theme'),
  summary: sentenceOf('what the theme is about, in a sentence'),
  /** Its place among the themes. */
  order: z.int().min(1),
})

export type ThemeData = z.output<typeof themeSchema>
