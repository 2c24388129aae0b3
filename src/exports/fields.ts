import { z } from 'zod'
import { datasets } from '../edition/words/datasets.ts'
import { wordsOf } from '../edition/rows.ts'
import { idPattern } from '../schemas/fields.ts'
import { languagePattern } from '../text/language-tag.ts'

/*
 * The types of fields in the published data. Each field carries its description in Spanish, which the
 * published schemas and the page on the data take from it.
 */

/** A field of one type, to be given its description. */
function field<Schema extends z.ZodType>(schema: Schema) {
  return (description: string) => schema.describe(description)
}

// More than spaces.
const someText = z.string().regex(/\S/)
const anIdentifier = z.string().regex(idPattern)
const aLanguage = z.string().regex(languagePattern)
const anAddress = z.url({ protocol: /^https?$/ })
const aDigest = z.string().regex(/^[0-9a-f]{16}$/)
const aNumber = z.int().max(Number.MAX_SAFE_INTEGER)
const aPartialDate = z.union([
  z.iso.date(),
  z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/),
  z.string().regex(/^\d{4}$/),
])

export const text = field(someText)
/** Text that may be empty. */
export const anyText = field(z.string())

/** An id, as in addresses and names of files. */
export const identifier = field(anIdentifier)
export const identifierOrNull = field(anIdentifier.nullable())

/** A language tag (BCP 47). */
export const language = field(aLanguage)
export const languageOrNull = field(aLanguage.nullable())

/** An absolute URL of the web. */
export const address = field(anAddress)
export const addressOrNull = field(anAddress.nullable())

/** An address without the site, from its root. */
export const path = field(z.string().regex(/^\/\S*$/))

/** A fingerprint of words: 16 hexadecimal digits. */
export const digest = field(aDigest)
export const digestOrNull = field(aDigest.nullable())

/** A date of the calendar, as in RFC 3339. */
export const date = field(z.iso.date())
export const dateOrNull = field(z.iso.date().nullable())

/** A date to the year, the month or the day, as far as it is known (EDTF level 0). */
export const partialDate = field(aPartialDate)
export const partialDateOrNull = field(aPartialDate.nullable())

export const yesOrNo = field(z.boolean())

/** @param most the most characters */
export function textOrNull(description: string, most?: number) {
  return (most === undefined ? someText : someText.max(most)).nullable().describe(description)
}

/** @param least the least number of texts */
export function texts(description: string, least = 0) {
  return z.array(someText).min(least).describe(description)
}

/**
 * Ids without duplicates.
 *
 * @param least the least number of ids
 */
export function identifiers(description: string, least = 0) {
  return z.array(anIdentifier).min(least).meta({ description, uniqueItems: true })
}

/** A count, an ordinal or a position. */
export function number(description: string, least = 0) {
  return aNumber.min(least).describe(description)
}

/**
 * Ordinals without duplicates.
 *
 * @param least the least that one can be
 * @param fewest how many there are at least
 */
export function numbers(description: string, least = 0, fewest = 1) {
  return z.array(aNumber.min(least)).min(fewest).meta({ description, uniqueItems: true })
}

/** One of some words that need no explanation, or that the description explains. */
export function oneOf<const Words extends readonly string[]>(words: Words, description: string) {
  return z.enum(words).describe(description)
}

/** A word of a closed list of the edition, described with the meanings of its rows. */
export function wordOf<Word extends string>(rows: Rows<Word>, description: string) {
  return z.enum(wordsOf(rows)).meta(explained(rows, description))
}

export function wordOfOrNull<Word extends string>(rows: Rows<Word>, description: string) {
  return z.enum(wordsOf(rows)).nullable().meta(explained(rows, description))
}

/** Some words of a closed list, one at least. */
export function wordsFrom<Word extends string>(rows: Rows<Word>, description: string) {
  return z
    .array(z.enum(wordsOf(rows)).meta(explained(rows, description)))
    .min(1)
    .describe(description)
}

type Rows<Word extends string> = Record<Word, { meaning: string; label?: string }>

function explained<Word extends string>(rows: Rows<Word>, description: string) {
  const meanings = Object.fromEntries(
    wordsOf(rows).map((word) => [word, datasets.meaningOf(rows[word])]),
  )
  return { description, meanings }
}

/** @param least the least number of texts */
export function records<Shape extends z.ZodRawShape>(shape: Shape, description: string, least = 0) {
  return z.array(z.object(shape)).min(least).describe(description)
}

export function recordOrNull<Shape extends z.ZodRawShape>(shape: Shape, description: string) {
  return z.object(shape).nullable().describe(description)
}
