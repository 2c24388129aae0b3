import type { Corpus } from '../corpus/corpus.ts'

/** The things of a corpus that others refer to, by names that stay from one build to the next. */
export interface Records {
  /** The name of a thing, `claims:x`; `undefined` if it is part of another thing. */
  nameOf: (thing: object) => string | undefined
  named: (name: string) => object | undefined
}

/** The lists of a corpus whose entries have an id. */
const listsOfRecords = [
  'articles',
  'themes',
  'quotes',
  'claims',
  'entities',
  'sources',
  'followUps',
  'licences',
  'method',
  'about',
] as const satisfies readonly (keyof Corpus)[]

/** Every record of a corpus: what is in its lists, and the sections and paragraphs of its articles. */
export function recordsOf(corpus: Corpus): Records {
  const names = new Map<object, string>()
  for (const list of listsOfRecords) {
    for (const thing of corpus[list]) names.set(thing, `${list}:${thing.id}`)
  }
  for (const { id, sections, paragraphs } of corpus.articles) {
    for (const section of sections) names.set(section, `sections:${id}/${section.id}`)
    for (const paragraph of paragraphs) {
      names.set(paragraph, `paragraphs:${id}/${paragraph.number}`)
    }
  }
  const things = new Map(Array.from(names, ([thing, name]) => [name, thing]))
  return { nameOf: (thing) => names.get(thing), named: (name) => things.get(name) }
}
