import { z } from 'zod'
import { reproductions } from './values.ts'
import {
  asPrinted,
  date,
  draft,
  languageTag,
  records,
  referenceTo,
  referencesTo,
  text,
  textOf,
  textOrNull,
  url,
} from './fields.ts'

/** The frontmatter of `content/articles/<id>/article.mdx`. */
export const articleSchema = z.strictObject({
  draft,
  title: textOf('the printed headline, or a title of ours'),
  /** `editorial`: the title is ours, because no headline is known. */
  titleStatus: z.enum(['editorial', 'printed']),
  summary: textOf('what the article is about, in a sentence for readers'),
  publisher: referenceTo('entity'),
  inLanguage: languageTag,
  /** The language it was translated from, where it was. */
  originalLanguage: languageTag.optional(),
  datePublished: date,
  datePublishedNote: text.optional(),
  url,
  /** The record of the edition that is annotated. */
  source: referenceTo('source'),
  /** The byline as printed; `null` when none is known. */
  author: textOrNull,
  authorNote: text.optional(),
  /** How much of the text is published. The content has all of it, and the check compares all of it. */
  reproduction: z.enum(reproductions).default('whole'),
  /** What the publisher has at stake. */
  interest: textOf('what the publisher has at stake, or that nothing is known of it'),
  sources: referencesTo('source').default([]),
  /** What holds and what does not, in two sentences. */
  bottomLine: text.optional(),
  /** The paragraph whose corrections the front page shows; by default, that with most of them. */
  shownParagraph: z.int().min(1).optional(),
  /** What the article leaves out that a reader would want to know, and where it stands. */
  omissions: records({
    says: textOf('what the article leaves out'),
    sources: referencesTo('source').min(1, 'Expected at least one source.'),
  }).default([]),
  editions: records({
    inLanguage: languageTag,
    url,
    seen: textOf('how much of that edition was seen'),
    source: referenceTo('source'),
  }),
  /** The paragraphs, by number, that were compared with a copy of the publisher's page. */
  collated: z.array(z.int().min(1)).default([]),
  /** Where the annotated edition departs from the wording of another one, or repeats its error. */
  differences: records({
    paragraph: z.int().min(1),
    printed: asPrinted('the words as the article prints them'),
    original: textOrNull,
    kind: textOf('what kind of difference it is'),
    note: textOf('what the difference does to the sense'),
  }),
  /** What remains to be found out. */
  unverified: z.array(
    text,
    'Expected a list of what is still to be found out, each a text: `[El titular.]`.',
  ),
})

export type ArticleData = z.output<typeof articleSchema>
