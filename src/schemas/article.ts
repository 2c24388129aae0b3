import { z } from 'zod'
import { correctedIn } from './corrected.ts'
import { isLanguageTag } from '../text/language-tag.ts'
import { reproductions } from './values.ts'
import { signatorySchema } from './author.ts'
import {
  asPrinted,
  draft,
  languageTag,
  nameOf,
  partialDateOrNull,
  records,
  referencesTo,
  referenceTo,
  sentence,
  sentenceOf,
  text,
  textOf,
  textOrNull,
  url,
  urlOrNull,
} from './fields.ts'

const listOfAuthors =
  'Expected a list of names, `[{ given: Ana, family: Ruiz }, { name: Redacción }]`, or `null` when none is known.'

/** True unless an article is said to be translated from the language that it is in. */
function isTranslated({
  inLanguage,
  originalLanguage,
}: {
  inLanguage: string
  originalLanguage?: string | undefined
}): boolean {
  if (originalLanguage === undefined) return true
  // What is no tag is reported by its own field.
  if (![inLanguage, originalLanguage].every(isLanguageTag)) return true
  return new Intl.Locale(inLanguage).language !== new Intl.Locale(originalLanguage).language
}

const number = aNumber('Expected its number, such as `12`.')

const printedSchema = z
  .strictObject({
    /** The publication, if it is not the publisher by name. */
    in: text.optional(),
    volume: number.optional(),
    issue: number.optional(),
    pages: aNumber('Expected the numbers alone, such as `12` or `12-14`.').optional(),
  })
  .refine((printed) => Object.values(printed).some((value) => value !== undefined), {
    error: 'Expected one of `in`, `volume`, `issue` and `pages`.',
  })

function areDifferent(authors: readonly object[]): boolean {
  return new Set(authors.map((author) => JSON.stringify(author))).size === authors.length
}

/** A number as it is printed, which may have letters, without the word before it. */
function aNumber(error: string) {
  const number = /^(?!(?:pp?|págs?|vol|n|no|nº|núm)\b)[^\s.].*$/iu
  return z.union([z.int().min(1).transform(String), z.string().trim().regex(number, { error })], {
    error,
  })
}

/** The frontmatter of `content/articles/<id>/article.mdx`. */
export const articleSchema = z
  .strictObject({
    draft,
    title: nameOf('the printed headline, or a title of ours'),
    /** `editorial`: the title is ours, because no headline is known. */
    titleStatus: z.enum(['editorial', 'printed']),
    summary: sentenceOf('what the article is about, in a sentence for readers'),
    publisher: referenceTo('entity'),
    inLanguage: languageTag,
    /** The language it was translated from, where it was. */
    originalLanguage: languageTag.optional(),
    /** As exact as it is known; `null` when no date is, and then the note says why. */
    datePublished: partialDateOrNull,
    datePublishedNote: sentence.optional(),
    /** The address of the publisher's page; `null` for what is printed, or cannot be had online. */
    url: urlOrNull,
    /** Where it stands on paper. */
    printed: printedSchema.optional(),
    /** The record of the edition that is annotated. */
    source: referenceTo('source'),
    /** Who signs it, as printed; `null` when nobody is known to. */
    authors: z
      .array(signatorySchema, listOfAuthors)
      .min(1, listOfAuthors)
      .refine(areDifferent, 'Expected each of them once.')
      .nullable(),
    authorNote: sentence.optional(),
    /** How much of the text is published. The content has all of it, and the check compares all of it. */
    reproduction: z.enum(reproductions).default('whole'),
    /** What the publisher has at stake. */
    interest: sentenceOf('what the publisher has at stake, or that nothing is known of it'),
    sources: referencesTo('source').default([]),
    /** What holds and what does not, in two sentences. */
    bottomLine: sentence.optional(),
    /** The paragraph whose corrections the front page shows; by default, that with most of them. */
    shownParagraph: z.int().min(1).optional(),
    /** What the article leaves out that a reader would want to know, and where it stands. */
    omissions: records({
      says: sentenceOf('what the article leaves out'),
      sources: referencesTo('source').min(1, 'Expected at least one source.'),
    }).default([]),
    editions: records({
      inLanguage: languageTag,
      url,
      seen: sentenceOf('how much of that edition was seen'),
      source: referenceTo('source'),
    }),
    /** The paragraphs, by number, that were compared with a copy of the publisher's page. */
    collated: z
      .array(z.int().min(1), { error: 'Expected a list of numbers of paragraphs: `[1, 2]`.' })
      .default([]),
    /** Where the annotated edition departs from the wording of another one, or repeats its error. */
    differences: records({
      paragraph: z.int().min(1),
      printed: asPrinted('the words as the article prints them'),
      original: textOrNull,
      kind: textOf('what kind of difference it is'),
      note: sentenceOf('what the difference does to the sense'),
    }),
    /** What remains to be found out. */
    unverified: z.array(
      sentence,
      'Expected a list of what is still to be found out, each a text: `[El titular.]`.',
    ),
    corrected: correctedIn('article'),
  })
  .refine(isTranslated, {
    path: ['originalLanguage'],
    error:
      'It is the language of the article itself: delete the field, unless it was translated from another one.',
  })

export type ArticleData = z.output<typeof articleSchema>
