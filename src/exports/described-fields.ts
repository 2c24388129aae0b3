import type { z } from 'zod'
import { inCells } from './table-schema.ts'
import type { Table } from './table.ts'
import { schemaOf, takesNull, whenNotNull, type JsonSchema } from './json-schema.ts'

/** A field of the published data, for a table that people read. */
export interface DescribedField {
  /** Its name; what is inside a list of records stands after `[]`, inside a record after a dot. */
  name: string
  /** What it takes, in Spanish. */
  type: string
  description: string
  /** The values of a closed list; empty when there is none. */
  values: string[]
}

/** The fields of a record in their order, those of the records inside it after the field they are in. */
export function describedFields(schema: z.ZodObject): DescribedField[] {
  return fieldsIn(schemaOf(schema, false), '')
}

/** The columns of a table in their order, in which what is null in a record is an empty cell. */
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
  return takesNull(field) ? `${name} o null` : name
}

function typeName({ type, format, items }: JsonSchema): string {
  if (type === 'array') {
    const item = items as JsonSchema
    return `lista de ${pluralNames[typeName(item)] ?? 'valores'}`
  }
  if (format === 'uri') return 'dirección'
  if (format === 'date') return 'fecha'
  return typeNames[type as string] ?? 'valor'
}

const typeNames: Record<string, string> = {
  string: 'texto',
  integer: 'número',
  boolean: 'true o false',
  object: 'objeto',
}

const pluralNames: Record<string, string> = {
  texto: 'textos',
  número: 'números',
  dirección: 'direcciones',
  fecha: 'fechas',
  objeto: 'objetos',
}
