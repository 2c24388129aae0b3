import { language } from './language.ts'

/** `2025`, `2025-01` or `2025-01-30`: a date to the year, the month or the day (EDTF level 0). */
export type PartialDate = string

/** The year of a date, in four digits. */
export function yearOf(date: PartialDate): string {
  return date.slice(0, 4)
}

/** A date that is known to the day; nothing for any other. */
export function dayOf(date: PartialDate | null): string | undefined {
  return date?.length === dayLength ? date : undefined
}

const dayLength = 'yyyy-mm-dd'.length

/**
 * A date in Spanish prose, as exact as it is known:
 * “30 de enero de 2025”, “enero de 2025”, “2025”.
 */
export function formatDate(date: PartialDate): string {
  const format = formats[date.split('-').length - 1] ?? inFull
  return format.format(new Date(date))
}

// To make a format takes a hundred times as long as to use it.
const formatOf = (style: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(language, { ...style, timeZone: 'UTC' })
const inFull = /* @__PURE__ */ formatOf({ year: 'numeric', month: 'long', day: 'numeric' })
const formats = [
  /* @__PURE__ */ formatOf({ year: 'numeric' }),
  /* @__PURE__ */ formatOf({ year: 'numeric', month: 'long' }),
  inFull,
]
const dayInYear = /* @__PURE__ */ formatOf({ month: 'long', day: 'numeric' })
const month = /* @__PURE__ */ formatOf({ month: 'long' })

/** The same where no date may be known: “sin fecha”. */
export function formatDateIfKnown(date: PartialDate | null): string {
  return date === null ? 'sin fecha' : formatDate(date)
}

/** When something was published, within a sentence: “el 30 de enero de 2025”, “en 2025”, “sin fecha”. */
export function publishedOn(date: PartialDate | null): string {
  if (date === null) return 'sin fecha'
  return `${date.length === dayLength ? 'el' : 'en'} ${formatDate(date)}`
}

/** The year of a date, or that it is not known: “2025”, “sin fecha”. */
export function yearIfKnown(date: PartialDate | null): string {
  return date === null ? 'sin fecha' : yearOf(date)
}

/**
 * A date without its year: “30 de enero”, “enero”, and for a year alone that the month is not known.
 */
export function formatDateInYear(date: PartialDate): string {
  const known = date.split('-').length
  if (known === 1) return 'sin mes conocido'
  return (known === 2 ? month : dayInYear).format(new Date(date))
}

/** True if the text is a date that exists in the calendar. */
export function isPartialDate(text: string): boolean {
  if (!/^\d{4}(-\d{2}(-\d{2})?)?$/.test(text)) return false
  const date = new Date(text)
  return !Number.isNaN(date.valueOf()) && date.toISOString().startsWith(text)
}
