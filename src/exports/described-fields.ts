import type { z } from 'zod'
import { datasets } from '../edition/words/datasets.ts'
import { inCells } from './table-schema.ts'
import type { Table } from './table.ts'
import { schemaOf, takesNull, whenNotNull, type JsonSchema } from './json-schema.ts'

const words = datasets.types

/** A field of the published data, for a table that readers see. */
export interface DescribedField {
  /** Its name: a field of the records in a list follows `[]`, a field of a record a dot. */
  name: string
  /** Its type, in words. */
  type: string
  description: string
  /** The values of a closed list; empty when there is none. */
  values: string[]
}

/** The fields of a record in their order, each followed by the fields of the records inside it. */
export function describedFields(schema: z.ZodObject): DescribedField[] {
  return fieldsIn(schemaOf(schema, false), '')
}

/** The columns of a table in their order. A table has empty cells instead of null. */
export function describedColumns({ schema }: Pick<Table, 'schema'>): DescribedField[] {
  return describedFields(schema).map(({ type, description, ...field }) => ({
    ...field,
    type: inCells(type),
    description: inCells(description),
  }))
}

function fieldsIn(schema: JsonSchema, prefix: string): DescribedField[] {
  return Object.entries(schema.properties ?? {}).flatMap(([key, property]) => {
    const field = property as JsonSchema
    const name = prefix + key
    const inner = whenNotNull(field)
    return [
      {
        name,
        type: typeOf(field),
        description: field.description ?? '',
        values: (inner.enum ?? []).filter((value) => value !== null).map(String),
      },
      ...(inner.type === 'array'
        ? fieldsIn(inner.items as JsonSchema, `${name}[].`)
        : fieldsIn(inner, `${name}.`)),
    ]
  })
}

function typeOf(field: JsonSchema): string {
  const name = typeName(whenNotNull(field))
  return takesNull(field) ? words.orNull(name) : name
}

function typeName(schema: JsonSchema): string {
  return schema.type === 'array'
    ? words.listOf(nounOf(schema.items as JsonSchema).many)
    : nounOf(schema).one
}

function nounOf({ type, format }: JsonSchema): { one: string; many: string } {
  if (format === 'uri' || format === 'date') return words[format]
  switch (type) {
    case 'string':
    case 'integer':
    case 'boolean':
    case 'object':
      return words[type]
    default:
      return words.other
  }
}
