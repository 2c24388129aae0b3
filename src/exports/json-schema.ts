import { absolute } from './absolute.ts'
import { datasets } from '../edition/words/datasets.ts'
import { z } from 'zod'
import type { Dataset } from './datasets.ts'

/** A JSON Schema as zod makes it. */
export type JsonSchema = z.core.JSONSchema.BaseSchema

/**
 * The JSON Schema (draft 2020-12) of a file of records; `#/items` is the schema of one record. It
 * accepts unknown fields, so that a copy of it remains valid when fields are added.
 */
export function jsonSchemaOf(dataset: Dataset): JsonSchema {
  const { title, description, schemaPath, schema } = dataset
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: absolute(schemaPath),
    title: datasets.titleOf(title),
    description,
    ...schemaOf(z.array(schema)),
  }
}

/**
 * The JSON Schema of a zod schema.
 *
 * @param spelledOut true to add the meaning of each value of a closed list to the description
 */
export function schemaOf(schema: z.ZodType, spelledOut = true): JsonSchema {
  return z.toJSONSchema(schema, {
    target: 'draft-2020-12',
    // Objects may have unknown fields in the input.
    io: 'input',
    override: ({ jsonSchema }) => {
      // The format says the same, and zod's pattern of a date is a screen long.
      if (jsonSchema.format !== undefined) delete jsonSchema.pattern
      // The format alone allows any scheme.
      if (jsonSchema.format === 'uri') jsonSchema.pattern = '^https?://'
      if (jsonSchema.minItems === 0) delete jsonSchema.minItems
      if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum
      if (jsonSchema.meanings !== undefined) {
        const meanings = Object.entries(jsonSchema.meanings as Record<string, string>)
        // JSON Schema has no keyword for it.
        delete jsonSchema.meanings
        if (spelledOut) {
          const each = meanings.map(([value, meaning]) => datasets.valueMeans(value, meaning))
          jsonSchema.description = [jsonSchema.description, ...each].join(' ')
        }
      }
    },
  })
}

/** True if a field may be null. */
export function takesNull(field: JsonSchema): boolean {
  return field.anyOf?.some(({ type }) => type === 'null') ?? false
}

/** The schema of a field without null: the first one, if it accepts several types. */
export function whenNotNull(field: JsonSchema): JsonSchema {
  const other = field.anyOf?.find(({ type }) => type !== 'null')
  return other === undefined ? field : whenNotNull(other)
}
