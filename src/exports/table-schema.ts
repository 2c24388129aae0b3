import { listSeparator } from './csv-file.ts'
import { schemaOf, takesNull, whenNotNull, type JsonSchema } from './json-schema.ts'
import type { Table } from './table.ts'

/**
 * The columns of a CSV file as Table Schema has them (Data Package 2.0), with what tells its
 * rows apart and the rows of other tables that they name.
 */
export function tableSchemaOf({ schema, primaryKey, foreignKeys = [] }: Table) {
  const { properties = {} } = schemaOf(schema)
  return {
    fields: Object.entries(properties).map(([name, property]) => {
      const field = property as JsonSchema
      const constraints = constraintsOf(field)
      return {
        name,
        ...typeOf(field),
        description: descriptionOf(field),
        ...(Object.keys(constraints).length > 0 && { constraints }),
      }
    }),
    missingValues: [''],
    ...(primaryKey && { primaryKey }),
    ...(foreignKeys.length > 0 && {
      foreignKeys: foreignKeys.map(({ columns, table, named }) => ({
        fields: columns,
        reference: { resource: resourceOfTable(table), fields: named },
      })),
    }),
  }
}

/** What a table is called in the data package. */
export function resourceOfTable(name: string): string {
  return `tabla-${name}`
}

/** What a description says of a field when it stands in a cell: there is no null in a table. */
export function inCells(description: string): string {
  return description.replaceAll(/\bnull\b/g, 'celda vacía')
}

function typeOf(field: JsonSchema) {
  const { type, format } = whenNotNull(field)
  if (type === 'integer' || type === 'boolean') return { type }
  if (format === 'date' && !isPartialDate(field)) return { type: 'date' }
  return { type: 'string', ...(format === 'uri' && { format }) }
}

/** The standard has dates to the day; one that may be less exact is text. */
function isPartialDate(field: JsonSchema): boolean {
  const options = field.anyOf?.filter(({ type }) => type !== 'null') ?? []
  return options.length > 1 || options.some(isPartialDate)
}

/** Patterns are left to the JSON Schemas: the standard takes those of XML Schema, which differ. */
function constraintsOf(field: JsonSchema) {
  const { enum: values, minimum, maxLength } = whenNotNull(field)
  return {
    ...(!mayBeEmpty(field) && { required: true }),
    ...(values && { enum: values.filter((value) => value !== null) }),
    ...(minimum !== undefined && { minimum }),
    ...(maxLength !== undefined && { maxLength }),
  }
}

/** Lists without items leave an empty cell, and so does a text of which nothing is asked. */
function mayBeEmpty(field: JsonSchema): boolean {
  if (takesNull(field)) return true
  const { type, minItems, pattern, format, enum: values } = whenNotNull(field)
  if (type === 'array') return minItems === undefined
  return type === 'string' && !pattern && !format && !values
}

/** Lists are text with separators: the standard has a type for them, its profile has not. */
function descriptionOf(field: JsonSchema): string {
  const description = inCells(field.description ?? '')
  return whenNotNull(field).type === 'array'
    ? `${description} Lista: sus elementos se separan con «${listSeparator}».`
    : description
}
