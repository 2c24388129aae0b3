import { z } from 'zod'
import { kinds, type KindName } from '../edition/kinds.ts'
import { isPartialDate } from '../text/format-date.ts'
import { isOnlyDate } from '../text/read-date.ts'
import { faultOfAddress } from '../text/is-whole-address.ts'
import { isLanguageTag, meantLanguage } from '../text/language-tag.ts'
import { markupIn } from '../text/signs-of-markup.ts'

/** Fields that several kinds of file share. */

const onOneLine = 'Expected one paragraph: readers do not see a line break in it.'

/** What authors leave where a text is still to be written. */
const placeholders = [
  /^(?:TODO|TBD|TBC|FIXME)(?![\p{L}\p{N}])/u,
  /^(?:lorem ipsum|por (?:completar|escribir|hacer|definir|redactar)|pendiente de (?:escribir|completar|redactar))(?![\p{L}\p{N}])/iu,
  /^(?:x{3,}|\.+|…|-+|—|_+|\?+|n\/?a|pendiente|falta|null|undefined|nan|texto|borrador)[.…:]*$/i,
]
const isPlaceholder = (value: string) => placeholders.some((form) => form.test(value))

export const text = words()

/** Text, with its meaning in the message: “the sentence that …”. */
export function textOf(what: string) {
  return words(`Expected text: ${what}.`)
}

/** A name of somebody or something, with its meaning in the message: “the name of …”. */
export function nameOf(what: string) {
  const otherwise = `Expected text: ${what}.`
  return words(otherwise).refine((value) => !isAddress(value), {
    error: `${otherwise} An address is no name.`,
  })
}

/** Words that say something, as a date, a number or an address alone does not. */
export function sentenceOf(what: string) {
  return saying(`Expected text: ${what}.`)
}

/** The same, of a field that needs no further words. */
export const sentence = saying('Expected text.')

function saying(otherwise: string) {
  return words(otherwise).refine((value) => onlyIn(value) === undefined, {
    error: ({ input }) => `${otherwise} ${onlyIn(String(input))} alone does not say it.`,
  })
}

/** What a text is, if it has no words but those of a date, a number or an address. */
function onlyIn(value: string): string | undefined {
  if (isAddress(value)) return 'An address'
  if (isOnlyDate(value)) return 'A date'
  return /\p{L}/u.test(value) || !/\d/.test(value) ? undefined : 'A number'
}

function isAddress(value: string): boolean {
  return /^(?:https?:\/\/|www\.)\S+$/i.test(value)
}

/** Words as somebody else printed them, whatever signs they have. */
export function asPrinted(what: string) {
  return words(`Expected text: ${what}.`, /^[^\n]*$/)
}

/** Markdown: words in several paragraphs. */
export const markdown = words(undefined, /./)

/** `null` says that it was looked for and is not known; a field that is left out says nothing. */
export const textOrNull = words(
  'Expected text in quotes, or `null` when it is not known.',
).nullable()

function words(otherwise?: string, form?: RegExp) {
  const some = z.string(expectingText(otherwise)).trim().min(1, 'Expected some text, found none.')
  if (form) return some.regex(form, onOneLine)
  return some
    .regex(/^[^\n]*$/, onOneLine)
    .refine((value) => markupIn(value) === undefined, {
      error: ({ input }) =>
        `Expected text without markup: readers would see \`${markupIn(String(input))}\`.`,
    })
    .refine((value) => !isPlaceholder(value), {
      error: ({ input }) =>
        `${otherwise ?? 'Expected the text that is to stand here.'} Readers would see \`${String(input)}\`.`,
    })
}

/** Text with a greatest length. */
export function textOfAtMost(length: number) {
  return text.max(length, {
    error: ({ input }) =>
      `Expected at most ${length} characters, found ${(input as string).length}.`,
  })
}

/**
 * The message for a missing or mistyped field. For a number or `true`, the report asks for quotation
 * marks instead.
 */
function expecting(words?: string) {
  return { error: ({ input }: { input?: unknown }) => (isUnquoted(input) ? undefined : words) }
}

/** The same for a text, of which YAML makes a field with a value if it has a colon. */
function expectingText(words?: string) {
  const { error } = expecting(words)
  return {
    error: (issue: { input?: unknown }) => {
      const { input } = issue
      const isRecord = typeof input === 'object' && input !== null && !Array.isArray(input)
      const [name, ...others] = isRecord ? Object.keys(input) : []
      return name === undefined || others.length > 0
        ? error(issue)
        : `A text that has a colon stands in quotes: \`"${name}: …"\`.`
    },
  }
}

/** True if YAML reads a value as a number or a boolean instead of text. */
export function isUnquoted(value: unknown): boolean {
  return typeof value === 'number' || typeof value === 'boolean'
}

/** Ids are file names and parts of URLs for good, so they keep to what every host takes. */
export const idPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/

/** True for what is written and checked, but not published yet. */
export const draft = z.boolean().default(false)

/**
 * The id of a thing of that kind.
 *
 * @param otherwise what to do if there is none
 */
export function referenceTo(kind: KindName, otherwise = '') {
  const article = kind === 'entity' ? 'an' : 'a'
  const expected = `Expected the id of ${article} ${kind}: ${nameOfFile(kind)}.${otherwise}`
  const { error } = expecting(expected)
  const one =
    'The field takes one id and no list: keep one; in a list of records, write one for each.'
  return z.string({ error: (issue) => (Array.isArray(issue.input) ? one : error(issue)) })
}

/** A list of ids of things of that kind. */
export function referencesTo(kind: KindName) {
  const error = `Expected a list of ids, \`[one, two]\`: each is ${nameOfFile(kind)}.`
  return z
    .array(referenceTo(kind), { error })
    .refine((ids) => new Set(ids).size === ids.length, 'Expected each of them once.')
}

function nameOfFile(kind: KindName): string {
  return `the name of a file in \`content/${kinds[kind].folder}/\``
}

export const themes = referencesTo('theme').min(1, 'Expected at least one theme.')

export const date = aDate('Expected a date such as "2024-10-28".')

/** A date, with its meaning in the message. */
export function dateOf(what: string) {
  return aDate(`Expected ${what}, such as "2024-10-28".`)
}

function aDate(error: string) {
  return z.string(expecting(error)).refine((value) => value.length === 10 && isPartialDate(value), {
    error: ({ input }) => noSuchDay(input) ?? error,
  })
}

const examples = '"2024", "2024-10" or "2024-10-28"'
export const partialDate = aPartialDate(
  `Expected a date as exact as it is known, in quotes: ${examples}.`,
)
export const partialDateOrNull = aPartialDate(
  `Expected a date as exact as it is known, in quotes: ${examples}, or \`null\` when it is not known.`,
).nullable()

function aPartialDate(error: string) {
  return z
    .string(expecting(error))
    .refine(isPartialDate, { error: ({ input }) => noSuchDay(input) ?? error })
}

/** The message for what is written like a date, but is in no calendar. */
function noSuchDay(written: unknown): string | undefined {
  const hyphened = String(written).replaceAll(/[\u2010-\u2015\u2212]/g, '-')
  if (hyphened !== written && isPartialDate(hyphened)) {
    return `It has dashes, which look like hyphens: write "${hyphened}" anew.`
  }
  if (!/^\d{4}-\d\d(?:-\d\d)?$/.test(String(written)) || isPartialDate(String(written))) return
  return `There is no ${String(written)} in the calendar: write the year, then the month, then the day.`
}

export const url = anAddress('Expected an address such as "https://…".')
export const urlOrNull = anAddress(
  'Expected an address such as "https://…" in quotes, or `null` when it is not known.',
).nullable()

function anAddress(error: string) {
  /** Blanks are the commonest reason why an address is none. */
  const orBlank = ({ input }: { input?: unknown }) => {
    const [, before, behind = ''] = /^(https?:\S+)\s+(.*)/i.exec(String(input).trim()) ?? []
    if (/^https?:/i.test(behind)) return 'The field takes one address, and these are several.'
    return before === undefined
      ? error
      : `A blank stands in the address, behind \`${before}\`: delete it, or write it as \`%20\`.`
  }
  return z
    .url({ protocol: /^https?$/, error: orBlank })
    .refine((value) => !/[\s<>"]|^https?:\/\/[^/]*@/i.test(value), { error: orBlank })
    .refine((value) => faultOfAddress(value) === undefined, {
      error: ({ input }) => `Correct the address: ${faultOfAddress(String(input))}.`,
    })
}

const aLanguageTag = 'Expected a language tag such as "es-MX".'

/** BCP 47, as in the `lang` attribute. */
export const languageTag = z.string(expecting(aLanguageTag)).refine(isLanguageTag, {
  error: ({ input }) => {
    const meant = meantLanguage(String(input))
    return meant === undefined ? aLanguageTag : `Expected a language tag: did you mean "${meant}"?`
  },
})

/** A list of records; its message names the required fields. */
export function records<Shape extends z.ZodRawShape>(
  shape: Shape,
  none = ', or `[]` when there are none',
) {
  const required = Object.keys(shape).filter((name) => !(shape[name] instanceof z.ZodOptional))
  const names = required.map((name) => `\`${name}\``)
  const fields = `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
  return z.array(z.strictObject(shape, `Expected the fields ${fields}.`), {
    error: ({ input }) =>
      typeof input === 'object' && input !== null
        ? `Expected a list of records: write a hyphen and a space, \`- \`, before the first field of each.`
        : `Expected a list of records, each with the fields ${fields}${none}.`,
  })
}
