import { parseYaml } from '../../reading/parse-yaml.ts'
import type { Fields, Value } from '../protocol.ts'

/** The fields of a YAML text; those that are left empty are empty texts. None if it has a mistake. */
export function fieldsIn(yaml: string): Fields {
  const { data, unquoted } = parseYaml(yaml)
  const read = (value: unknown, path: string): Value => {
    if (value === null || value === undefined) return unquoted.get(path) === '' ? '' : null
    if (Array.isArray(value)) return value.map((item, index) => read(item, `${path}.${index}`))
    if (typeof value !== 'object') return value as string | number | boolean
    return fieldsOf(value, `${path}.`)
  }
  const fieldsOf = (record: object, before: string): Fields =>
    Object.fromEntries(
      Object.entries(record).map(([name, value]) => [name, read(value, before + name)]),
    )
  return typeof data === 'object' && data !== null ? fieldsOf(data, '') : {}
}
