import { z } from 'zod'
import { isPartialDate } from '../text/format-date.ts'

/** Fields that several kinds of file share. */

export const text = z.string().trim().min(1, 'Expected some text, found none.')

/** Ids are file names and parts of URLs for good, so they keep to what every host takes. */
export const idPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/

export const reference = z.string()
export const references = z.array(reference)

export const themes = references.min(1, 'Expected at least one theme.')

export const date = z.string().refine((value) => value.length === 10 && isPartialDate(value), {
  error: 'Expected a date such as "2024-10-28".',
})

export const partialDate = z.string().refine(isPartialDate, {
  error: 'Expected a date as exact as it is known, in quotes: "2024", "2024-10" or "2024-10-28".',
})

export const url = z.url({
  protocol: /^https?$/,
  error: 'Expected an address such as "https://…".',
})

/** BCP 47, as in the `lang` attribute. */
export const languageTag = z
  .string()
  .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'Expected a language tag such as "es-MX".')
