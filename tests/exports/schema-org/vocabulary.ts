import { readFileSync } from 'node:fs'

/** The vocabulary of schema.org, by the names of its classes and properties. */
export interface Vocabulary {
  /** The classes that a class is directly below; every class has an entry. */
  superclasses: ReadonlyMap<string, readonly string[]>
  properties: ReadonlyMap<string, { domain: string[]; range: string[] }>
  /** Classes and properties that have been replaced. */
  superseded: ReadonlySet<string>
}

const namespace = 'http://schema.org/'
const rdf = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#'
const rdfs = 'http://www.w3.org/2000/01/rdf-schema#'

/** The vocabulary as schema.org publishes it, from the package that carries it as N-Quads. */
export function readVocabulary(): Vocabulary {
  const file = new URL('schema.nq', import.meta.resolve('@vocabulary/schema'))
  const quads = [
    ...readFileSync(file, 'utf8').matchAll(/^<([^>]+)> <([^>]+)> <([^>]+)> <[^>]+> \.$/gm),
  ].map(([, subject = '', predicate = '', object = '']) => ({ subject, predicate, object }))

  const nameOf = (iri: string) => (iri.startsWith(namespace) ? iri.slice(namespace.length) : iri)
  const objects = (wanted: string) =>
    new Map(
      [
        ...Map.groupBy(
          quads.filter(({ predicate }) => predicate === wanted),
          ({ subject }) => nameOf(subject),
        ),
      ].map(([name, found]) => [name, found.map(({ object }) => nameOf(object))]),
    )
  const ofType = (type: string) =>
    quads
      .filter(({ predicate, object }) => predicate === `${rdf}type` && object === type)
      .map(({ subject }) => nameOf(subject))

  const above = objects(`${rdfs}subClassOf`)
  const domains = objects(`${namespace}domainIncludes`)
  const ranges = objects(`${namespace}rangeIncludes`)
  return {
    superclasses: new Map(
      ofType(`${rdfs}Class`).map((name) => [name, above.get(name) ?? []] as const),
    ),
    properties: new Map(
      ofType(`${rdf}Property`).map((name) => [
        name,
        { domain: domains.get(name) ?? [], range: ranges.get(name) ?? [] },
      ]),
    ),
    superseded: new Set(objects(`${namespace}supersededBy`).keys()),
  }
}

/** Whether a class is another one or below it. */
export function isA({ superclasses }: Vocabulary, name: string, other: string): boolean {
  return (
    name === other ||
    (superclasses.get(name) ?? []).some((above) =>
      isA({ superclasses } as Vocabulary, above, other),
    )
  )
}
