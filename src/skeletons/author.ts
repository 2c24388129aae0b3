import { field } from './in-yaml.ts'

/** The fields of an author. A family name that is `undefined` beside a given one is still to write. */
export interface AuthorStart {
  given?: string | undefined
  family?: string | undefined
  name?: string | undefined
  entity?: string | undefined
}

/** An author as an item of a list that is indented so far. */
export function authorLines({ given, family, name, entity }: AuthorStart, indent: string): string {
  const fields = [
    ...(given === undefined ? [] : [field('given', given)]),
    ...(given === undefined && family === undefined ? [] : [field('family', family)]),
    ...(name === undefined ? [] : [field('name', name)]),
    ...(entity === undefined ? [] : [field('entity', entity)]),
  ]
  return `${indent}- ${fields.join(`\n${indent}  `)}`
}
