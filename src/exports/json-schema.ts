import type { Absolute } from './absolute.ts'
import { siteName } from '../edition/about.ts'
import { datasets } from '../edition/words/datasets.ts'
import { z } from 'zod'
import type { Dataset } from './datasets.ts'

/** A JSON Schema, as far as one that zod makes goes. */
export type JsonSchema = z.core.JSONSchema.BaseSchema

/**
 * What a file of records says, as a JSON Schema (draft 2020-12) of the list; `#/items` is the
 * schema of one record. Unknown fields pass, because fields may be added: a copy of the schema
 * goes on accepting what is published later.
 */
export function jsonSchemaOf(dataset: Dataset, absolute: Absolute): JsonSchema {
  const { title, description, schemaPath, schema } = dataset
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: absolute(schemaPath),
    title: `${title} de ${siteName}`,
    description,
    ...schemaOf(z.array(schema)),
  }
}

/**
 * The JSON Schema of what a zod schema accepts.
 *
 * @param spelledOut whether descriptions also say what each value of a closed list means
 */
export function schemaOf(schema: z.ZodType, spelledOut = true): JsonSchema {
  return z.toJSONSchema(schema, {
    target: 'draft-2020-12',
    // What may be written, which for objects is more than the fields that are known.
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

/** Whether a field takes null too. */
export function takesNull(field: JsonSchema): boolean {
  return field.anyOf?.some(({ type }) => type === 'null') ?? false
}

/** What a field takes when it does not take null: the first, where it takes several things. */
export function whenNotNull(field: JsonSchema): JsonSchema {
  const other = field.anyOf?.find(({ type }) => type !== 'null')
  return other === undefined ? field : whenNotNull(other)
}
