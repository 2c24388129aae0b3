import { z } from 'zod'
import { wordsOf } from '../edition/rows.ts'
import { idPattern, languagePattern } from '../schemas/fields.ts'

/*
 * The types of fields in the published data. Each field carries its description in Spanish, which the
 * published schemas and the page on the data take from it.
 */

export function text(description: string) {
  return someText.describe(description)
}

/** @param most the most characters */
export function textOrNull(description: string, most?: number) {
  return (most === undefined ? someText : someText.max(most)).nullable().describe(description)
}

/** Text that may be empty. */
export function anyText(description: string) {
  return z.string().describe(description)
}

/** @param least the least number of texts */
export function texts(description: string, least = 0) {
  return z.array(someText).min(least).describe(description)
}

/** An id, as in addresses and names of files. */
export function identifier(description: string) {
  return anIdentifier.describe(description)
}

export function identifierOrNull(description: string) {
  return anIdentifier.nullable().describe(description)
}

/**
 * Ids without duplicates.
 *
 * @param least the least number of ids
 */
export function identifiers(description: string, least = 0) {
  return z.array(anIdentifier).min(least).meta({ description, uniqueItems: true })
}

/** A language tag (BCP 47). */
export function language(description: string) {
  return aLanguage.describe(description)
}

export function languageOrNull(description: string) {
  return aLanguage.nullable().describe(description)
}

/** An absolute URL of the web. */
export function address(description: string) {
  return anAddress.describe(description)
}

export function addressOrNull(description: string) {
  return anAddress.nullable().describe(description)
}

/** An address without the site, from its root. */
export function path(description: string) {
  return z
    .string()
    .regex(/^\/\S*$/)
    .describe(description)
}

/** A fingerprint of words: 16 hexadecimal digits. */
export function digest(description: string) {
  return aDigest.describe(description)
}

export function digestOrNull(description: string) {
  return aDigest.nullable().describe(description)
}

/** A date of the calendar, as in RFC 3339. */
export function date(description: string) {
  return z.iso.date().describe(description)
}

export function dateOrNull(description: string) {
  return z.iso.date().nullable().describe(description)
}

/** A date to the year, the month or the day, as far as it is known (EDTF level 0). */
export function partialDate(description: string) {
  return aPartialDate.describe(description)
}

export function partialDateOrNull(description: string) {
  return aPartialDate.nullable().describe(description)
}

/** A count, an ordinal or a position. */
export function number(description: string, least = 0) {
  return aNumber.min(least).describe(description)
}

/**
 * Ordinals without duplicates.
 *
 * @param least the least that one can be; there is one at least
 */
export function numbers(description: string, least = 0) {
  return z.array(aNumber.min(least)).min(1).meta({ description, uniqueItems: true })
}

export function yesOrNo(description: string) {
  return z.boolean().describe(description)
}

/** One of some words that need no explanation, or that the description explains. */
export function oneOf<const Words extends readonly string[]>(words: Words, description: string) {
  return z.enum(words).describe(description)
}

/** A word of a closed list of the edition, described with the meanings of its rows. */
export function wordOf<Word extends string>(rows: Rows<Word>, description: string) {
  return z.enum(wordsOf(rows)).meta({ description, meanings: meaningsOf(rows) })
}

export function wordOfOrNull<Word extends string>(rows: Rows<Word>, description: string) {
  return z
    .enum(wordsOf(rows))
    .nullable()
    .meta({ description, meanings: meaningsOf(rows) })
}

type Rows<Word extends string> = Record<Word, { meaning: string }>

function meaningsOf<Word extends string>(rows: Rows<Word>): Record<string, string> {
  return Object.fromEntries(wordsOf(rows).map((word) => [word, rows[word].meaning]))
}

/** @param least the least number of texts */
export function records<Shape extends z.ZodRawShape>(shape: Shape, description: string, least = 0) {
  return z.array(z.object(shape)).min(least).describe(description)
}

export function recordOrNull<Shape extends z.ZodRawShape>(shape: Shape, description: string) {
  return z.object(shape).nullable().describe(description)
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
