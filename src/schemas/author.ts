import { z } from 'zod'
import {
  certainName,
  isInstitution,
  particleIn,
  wholeName,
  personalName,
} from '../text/personal-name.ts'
import { nameOf, referenceTo, text } from './fields.ts'

/*
 * Who signs a work. A person has the names apart, because bibliographies order by one and shorten the
 * other; an institution has its name whole.
 */

const family = nameOf('the family names, with “de la” and the like')
const parts = {
  /** The given names of a person. */
  given: text.optional(),
  /** The family names, or the only name of a person. */
  family: family.optional(),
  /** What follows the name: “hijo”, “III”. */
  suffix: text.optional(),
  /** The name of an institution, or of several that are not named one by one. */
  name: nameOf('the name').optional(),
}

const forms = '`{ given: Ana, family: Ruiz }` for a person, or `{ name: Redacción }`'

/** Who signs a source. */
export const authorSchema = z
  .strictObject(parts, { error: ({ input }) => `Expected ${formOf(input) ?? forms}.` })
  .superRefine(halfFilled)

/** Who signs an article: with the id of the entity, or by it alone. */
export const signatorySchema = z
  .strictObject(
    { ...parts, entity: referenceTo('entity').optional() },
    { error: ({ input }) => `Expected ${formOf(input) ?? forms}.` },
  )
  .superRefine(halfFilled)

/** How a name that is written as one text is written in its parts, if that is certain. */
function formOf(input: unknown): string | undefined {
  if (typeof input !== 'string') return undefined
  if (isInstitution(input)) return `\`{ name: ${input} }\``
  const name = certainName(input)
  return name && `\`{ given: ${name.given}, family: ${wholeName({ ...name, given: undefined })} }\``
}

type Written = { [Field in keyof typeof parts | 'entity']?: string | undefined }

/** Say what a name lacks, or has too much of. */
function halfFilled(author: Written, context: z.RefinementCtx<Written>): void {
  const wrong = (field: keyof Written, message: string) =>
    context.addIssue({ code: 'custom', path: [field], input: author[field], message })
  const { given, family, suffix, name, entity } = author
  const first = given === undefined ? undefined : particleIn(given)

  if (name !== undefined && (given ?? family ?? suffix) !== undefined) {
    wrong('name', 'Expected `given` and `family` for a person, or `name` alone.')
  } else if (family === undefined && (given ?? suffix) !== undefined) {
    wrong('family', 'Expected the family names. The only name of a person is written as `family`.')
  } else if (name === undefined && family === undefined && entity === undefined) {
    context.addIssue({ code: 'custom', path: [], input: author, message: `Expected ${forms}.` })
  }
  if (family?.includes(',')) {
    const [before = '', after = ''] = family.split(/\s*,\s*/)
    wrong('family', `Expected the family names alone: \`{ given: ${after}, family: ${before} }\`.`)
  }
  if (given !== undefined && first !== undefined) {
    const rest = given.slice(0, -first.length).trim()
    const whole = `{ given: ${rest}, family: ${first} ${family ?? '…'} }`
    wrong('given', `Expected “${first}” before the family names: \`${whole}\`.`)
  }
  for (const field of ['given', 'name'] as const) {
    const before = /^(?:Por|By|Texto de)\s+/.exec(author[field] ?? '')?.[0]
    if (before !== undefined) wrong(field, `Expected the name without “${before.trim()}”.`)
  }
}

export type WrittenAuthor = z.output<typeof signatorySchema>

/** The name of a person in its parts, or the whole of any other; nothing if only an entity has it. */
export function nameIn({ given, family, suffix, name }: Omit<WrittenAuthor, 'entity'>) {
  return family === undefined ? name : personalName(family, given, suffix)
}
