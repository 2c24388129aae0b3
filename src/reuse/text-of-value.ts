import type { Records } from './records.ts'

/**
 * A value as a text: two values have the same one if nobody can tell them apart. Records that it has
 * are there by their names, since whoever reads them is told of it.
 *
 * @throws when something in it is neither plain data nor a record
 */
export function textOfValue(value: unknown, { nameOf }: Pick<Records, 'nameOf'>): string {
  const inside = new Set<object>()
  return write(value)

  function write(value: unknown): string {
    if (typeof value !== 'object' || value === null) return textOfPrimitive(value)
    const name = nameOf(value)
    if (name !== undefined) return `@${name};`
    if (inside.has(value)) throw new TypeError('A part of a record has itself among its parts.')
    inside.add(value)
    const text = writeObject(value)
    inside.delete(value)
    return text
  }

  function writeObject(value: object): string {
    if (Array.isArray(value)) return `[${value.map(write).join()}]`
    if (value instanceof Set) return `set[${Array.from(value, write).join()}]`
    if (value instanceof Map) {
      return `map[${Array.from(value, ([key, of]) => `${write(key)}=${write(of)}`).join()}]`
    }
    if (value instanceof RegExp) return `regexp ${JSON.stringify(String(value))}`
    const kind = Object.prototype.toString.call(value)
    const prototype: unknown = Object.getPrototypeOf(value)
    if (prototype !== null && prototype !== Object.prototype) {
      throw new TypeError(`${kind} is no plain data.`)
    }
    const fields = Object.entries(value).map(([key, of]) => `${JSON.stringify(key)}:${write(of)}`)
    return `{${fields.join()}}`
  }
}

function textOfPrimitive(value: unknown): string {
  switch (typeof value) {
    case 'string':
      return JSON.stringify(value)
    case 'undefined':
    case 'number':
    case 'boolean':
      return String(value)
    case 'object':
      return 'null'
    default:
      throw new TypeError(`A ${typeof value} is no plain data.`)
  }
}
