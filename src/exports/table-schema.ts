import type { z } from 'zod'
import { listSeparator } from './csv-file.ts'
import { schemaOf, whenNotNull, type JsonSchema } from './json-schema.ts'

/** The columns of a CSV file as Table Schema has them (Data Package 2.0). */
export function tableSchemaOf(columns: z.ZodObject) {
  const { properties = {} } = schemaOf(columns)
  return {
    fields: Object.entries(properties).map(([name, property]) => {
      const field = property as JsonSchema
      return { name, ...typeOf(field), description: descriptionOf(field) }
    }),
    missingValues: [''],
  }
}

function typeOf(field: JsonSchema) {
  const { type, format } = whenNotNull(field)
  if (type === 'integer' || type === 'boolean') return { type }
  if (format === 'date') return { type: 'date' }
  return { type: 'string', ...(format === 'uri' && { format }) }
}

/** Lists are text with separators: the standard has a type for them, its profile has not. */
function descriptionOf(field: JsonSchema): string | undefined {
  return whenNotNull(field).type === 'array'
    ? `${field.description} Lista: sus elementos se separan con «${listSeparator}».`
    : field.description
}
