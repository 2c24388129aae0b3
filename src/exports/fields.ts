import { z } from 'zod'
import { isPartialDate } from '../text/format-date.ts'

/*
 * The kinds of field that the published data are made of. Each carries the sentence by which
 * the published schema and the page on the data describe it: it is written here and nowhere
 * else, in Spanish.
 */

export function text(description: string) {
  return z.string().min(1).describe(description)
}

export function textOrNull(description: string) {
  return z.string().min(1).nullable().describe(description)
}

/** Text that may be empty. */
export function anyText(description: string) {
  return z.string().describe(description)
}

export function texts(description: string) {
  return z.array(z.string().min(1)).describe(description)
}

/** An absolute URL. */
export function address(description: string) {
  return z.url().describe(description)
}

/** An address without the site, from its root. */
export function path(description: string) {
  return z
    .string()
    .regex(/^\/\S*$/)
    .describe(description)
}

export function addressOrNull(description: string) {
  return z.url().nullable().describe(description)
}

/** A date of the calendar, as in RFC 3339. */
export function date(description: string) {
  return z.iso.date().describe(description)
}

export function dateOrNull(description: string) {
  return z.iso.date().nullable().describe(description)
}

/** A date as exact as it is known: a year, a month or a day (EDTF level 0). */
export function partialDate(description: string) {
  return aPartialDate.describe(description)
}

export function partialDateOrNull(description: string) {
  return aPartialDate.nullable().describe(description)
}

const aPartialDate = z
  .string()
  .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)
  .refine(isPartialDate)

/** A number of things, or the number of one, or a place. */
export function number(description: string, least = 0) {
  return z.int().min(least).max(Number.MAX_SAFE_INTEGER).describe(description)
}

export function yesOrNo(description: string) {
  return z.boolean().describe(description)
}

/** @param meanings what each of the values means, where the description does not say it */
export function oneOf<const Values extends readonly [string, ...string[]]>(
  values: Values,
  description: string,
  meanings?: Record<Values[number], string>,
) {
  return z.enum(values).meta({ description, ...(meanings && { meanings }) })
}

export function oneOfOrNull<const Values extends readonly [string, ...string[]]>(
  values: Values,
  description: string,
  meanings?: Record<Values[number], string>,
) {
  return z
    .enum(values)
    .nullable()
    .meta({ description, ...(meanings && { meanings }) })
}

export function records<Shape extends z.ZodRawShape>(shape: Shape, description: string) {
  return z.array(z.object(shape)).describe(description)
}

export function recordOrNull<Shape extends z.ZodRawShape>(shape: Shape, description: string) {
  return z.object(shape).nullable().describe(description)
}
