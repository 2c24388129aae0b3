import { isPartialDate } from '../../../src/text/format-date.ts'
import { isA, readVocabulary } from './vocabulary.ts'

const vocabulary = readVocabulary()

type Json = string | number | boolean | null | Json[] | { [key: string]: Json }
type Thing = Record<string, Json>

/**
 * What is wrong with documents of JSON-LD by schema.org's own vocabulary: types and properties
 * that it does not have or has replaced, properties on types they are not for, and values of a
 * type they do not take. A reference has the type of what it leads to, in any of the documents.
 *
 * Two conventions of schema.org are outside its vocabulary: a `Role` may stand between a thing
 * and the value of any property (https://blog.schema.org/2014/06/16/introducing-role/), and the
 * properties of an action take constraints under `-input` and `-output`
 * (https://schema.org/docs/actions.html).
 */
export function problemsIn(documents: readonly string[]): string[] {
  const graphs = documents.map((text) => JSON.parse(text) as Thing)
  const things = graphs.flatMap((document) => thingsIn(document['@graph'] ?? []))
  const typesOf = Map.groupBy(
    things.filter((thing) => '@id' in thing && '@type' in thing),
    (thing) => thing['@id'],
  )

  return graphs.flatMap((document) => {
    const graph = document['@graph']
    if (document['@context'] !== 'https://schema.org' || !Array.isArray(graph)) {
      return ['Expected the context of schema.org and a graph.']
    }
    return [
      ...graph
        .filter((thing) => !isThing(thing) || !isAddress(thing['@id'] ?? ''))
        .map((thing) => `Expected an absolute @id at ${JSON.stringify(thing).slice(0, 80)}`),
      ...graph.filter(isThing).flatMap((thing) => problemsOf(thing)),
    ]
  })

  function problemsOf(thing: Thing, inRole?: string): string[] {
    const type = typeOf(thing)
    if (!vocabulary.superclasses.has(type)) return [`There is no type ${type}.`]
    const own = vocabulary.superseded.has(type) ? [`The type ${type} is superseded.`] : []
    const properties = Object.entries(thing).filter(([name]) => !name.startsWith('@'))
    return [
      ...own,
      ...properties.flatMap(([name, value]) => problemsOfProperty(type, name, value, inRole)),
    ]
  }

  function problemsOfProperty(type: string, written: string, value: Json, inRole?: string) {
    const isConstraint = isA(vocabulary, type, 'Action') && /-(input|output)$/.test(written)
    const name = isConstraint ? written.replace(/-(input|output)$/, '') : written
    const property = vocabulary.properties.get(name)
    if (!property) return [`There is no property ${name} (on ${type}).`]
    if (vocabulary.superseded.has(name)) return [`The property ${name} is superseded.`]

    const problems: string[] = []
    const { domain } = property
    if (name !== inRole && !domain.some((allowed) => isA(vocabulary, type, allowed))) {
      problems.push(`${name} is not for ${type}, but for ${domain.join(', ')}.`)
    }
    const range = isConstraint ? ['Text', 'PropertyValueSpecification'] : property.range
    for (const one of Array.isArray(value) ? value : [value]) {
      if (!isIn(range, one)) {
        problems.push(`${name} takes ${range.join(', ')}, not ${JSON.stringify(one)}.`)
      }
      if (isThing(one) && '@type' in one) problems.push(...problemsOf(one, name))
    }
    return problems
  }

  function isIn(range: readonly string[], value: Json): boolean {
    if (!isThing(value)) return range.some((type) => isLiteral(type, value))
    const types = '@type' in value ? [value] : (typesOf.get(value['@id'] ?? '') ?? [])
    return types.some((thing) =>
      [...range, 'Role'].some((allowed) => isA(vocabulary, typeOf(thing), allowed)),
    )
  }
}

/** Every thing in a value, at any depth. */
function thingsIn(value: Json): Thing[] {
  if (Array.isArray(value)) return value.flatMap(thingsIn)
  return isThing(value) ? [value, ...Object.values(value).flatMap(thingsIn)] : []
}

function isThing(value: Json): value is Thing {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function typeOf({ '@type': type }: Thing): string {
  return typeof type === 'string' ? type : 'without a name'
}

/** Whether a value is written as one of the data types of schema.org. */
function isLiteral(type: string, value: Json): boolean {
  switch (type) {
    case 'Text':
      return typeof value === 'string'
    case 'URL':
    // Any thing may be named by its address (https://schema.org/docs/datamodel.html).
    case 'Thing':
      return typeof value === 'string' && isAddress(value)
    case 'Date':
      return typeof value === 'string' && isPartialDate(value)
    case 'DateTime':
      return (
        typeof value === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(Z|[+-]\d\d:\d\d)$/.test(value)
      )
    case 'Boolean':
      return typeof value === 'boolean'
    case 'Number':
      return typeof value === 'number'
    case 'Integer':
      return Number.isInteger(value)
    default:
      return false
  }
}

function isAddress(value: Json): boolean {
  return typeof value === 'string' && /^https?:/.test(value) && URL.canParse(value)
}
