import { z } from 'zod'
import { reproductions } from './values.ts'
import {
  date,
  draft,
  languageTag,
  records,
  reference,
  references,
  text,
  textOrNull,
  url,
} from './fields.ts'

/** The frontmatter of `content/articles/<id>/article.mdx`. */
export const articleSchema = z.strictObject({
  draft,
  title: text,
  /** `editorial`: the title is ours, because no headline is known. */
  titleStatus: z.enum(['editorial', 'printed']),
  summary: text,
  publisher: reference,
  inLanguage: languageTag,
  /** The language it was translated from, where it was. */
  originalLanguage: languageTag.optional(),
  datePublished: date,
  datePublishedNote: text.optional(),
  url,
  /** The record of the edition that is annotated. */
  source: reference,
  /** The byline as printed; `null` when none is known. */
  author: textOrNull,
  authorNote: text.optional(),
  /** How much of the text is published. The content has all of it, and the check compares all of it. */
  reproduction: z.enum(reproductions).default('whole'),
  /** What the publisher has at stake. */
  interest: text,
  sources: references.default([]),
  /** What holds and what does not, in two sentences. */
  bottomLine: text.optional(),
  /** The paragraph whose corrections the front page shows; by default, that with most of them. */
  shownParagraph: z.int().min(1).optional(),
  /** What the article leaves out that a reader would want to know, and where it stands. */
  omissions: records({
    says: text,
    sources: references.min(1, 'Expected at least one source.'),
  }).default([]),
  editions: records({ inLanguage: languageTag, url, seen: text, source: reference }),
  /** The paragraphs, by number, that were compared with a copy of the publisher's page. */
  collated: z.array(z.int().min(1)).default([]),
  /** Where the annotated edition departs from the wording of another one, or repeats its error. */
  differences: records({
    paragraph: z.int().min(1),
    printed: text,
    original: textOrNull,
    kind: text,
    note: text,
  }),
  /** What remains to be found out. */
  unverified: z.array(text),
})

export type ArticleData = z.output<typeof articleSchema>
