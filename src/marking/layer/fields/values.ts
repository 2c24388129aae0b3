import type { Fields, Value } from '../../protocol.ts'

/* What a value of a file is to a control. */

export function asText(value: Value | undefined): string {
  return typeof value === 'object' || value === undefined ? '' : String(value)
}

export function asList(value: Value | undefined): Value[] {
  return Array.isArray(value) ? value : []
}

export function asFields(value: Value | undefined): Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {}
}

/** A list that is still to write is not yet an empty one. */
export function orNothing(list: readonly string[], before: Value | undefined): Value {
  return list.length === 0 && !Array.isArray(before) ? '' : [...list]
}

export function isBlank(value: Value): boolean {
  if (typeof value !== 'object' || value === null) return value === ''
  return Object.values(value).every(isBlank)
}

/** What a thing is called by its fields; its id while nothing is written. */
export function nameIn(fields: Fields, id: string): string {
  return asText(fields['name']) || asText(fields['title']) || id
}
