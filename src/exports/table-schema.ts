import { datasets } from '../edition/words/datasets.ts'
import { listSeparator } from './csv-file.ts'
import { schemaOf, takesNull, whenNotNull, type JsonSchema } from './json-schema.ts'
import type { Table } from './table.ts'

/**
 * The columns of a CSV file as a Table Schema (Data Package 2.0), with its primary key and foreign
 * keys.
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

/** The name of a table in the data package. */
export function resourceOfTable(name: string): string {
  return `tabla-${name}`
}

/** The description of a field for a table, which has empty cells instead of null. */
export function inCells(description: string): string {
  return description.replaceAll(/\bnull\b/g, datasets.emptyCell)
}

function typeOf(field: JsonSchema) {
  const { type, format } = whenNotNull(field)
  if (type === 'integer' || type === 'boolean') return { type }
  if (format === 'date' && !isPartialDate(field)) return { type: 'date' }
  return { type: 'string', ...(format === 'uri' && { format }) }
}

/** The standard has only dates to the day. A date that may be less exact is text. */
function isPartialDate(field: JsonSchema): boolean {
  const options = field.anyOf?.filter(({ type }) => type !== 'null') ?? []
  return options.length > 1 || options.some(isPartialDate)
}

/** Without patterns, which this standard takes from XML Schema and JSON Schema from JavaScript. */
function constraintsOf(field: JsonSchema) {
  const { enum: values, minimum, maxLength } = whenNotNull(field)
  return {
    ...(!mayBeEmpty(field) && { required: true }),
    ...(values && { enum: values.filter((value) => value !== null) }),
    ...(minimum !== undefined && { minimum }),
    // The apostrophe before a formula is one more.
    ...(maxLength !== undefined && { maxLength: maxLength + 1 }),
  }
}

/** A list without items is an empty cell, and so may be a text without constraints. */
function mayBeEmpty(field: JsonSchema): boolean {
  if (takesNull(field)) return true
  const { type, minItems, pattern, format, enum: values } = whenNotNull(field)
  if (type === 'array') return minItems === undefined
  return type === 'string' && !pattern && !format && !values
}

/** Lists are text with separators: the standard has a type for them, but its profile does not. */
function descriptionOf(field: JsonSchema): string {
  const description = inCells(field.description ?? '')
  return whenNotNull(field).type === 'array'
    ? `${description} ${datasets.listInCell(listSeparator)}`
    : description
}
