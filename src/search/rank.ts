import type { RecordKind } from './filters.ts'
import type { Found } from './hit.ts'
import { folded } from './words.ts'

/** A result with the score that Pagefind gives it. */
export interface Scored {
  found: Found
  score: number
}

/** How much more a text counts that has the words asked for one after the other. */
const inOneRun = 1.5

/** What comes first of results that are as good as each other. */
const order: readonly RecordKind[] = ['cita', 'afirmación', 'tema', 'entidad', 'párrafo']

/**
 * Results best first. Pagefind weighs words wherever they stand; we add two things that
 * readers expect: the very words asked for come before the same words scattered, and a
 * quote or a claim before the paragraph that it is in.
 */
export function rank(results: readonly Scored[], query: string): Found[] {
  const run = ` ${folded(query)}`
  const weighed = results.map(({ found, score }) => ({
    found,
    weight: score * (textsOf(found).some((text) => text.includes(run)) ? inOneRun : 1),
  }))

  const paragraphs = new Map<string, number>()
  for (const { found, weight } of weighed) {
    if (isParagraph(found)) paragraphs.set(paragraphsOf(found).join(), weight)
  }
  return weighed
    .map(({ found, weight }) => ({
      found,
      weight: Math.max(weight, ...paragraphsOf(found).map((at) => paragraphs.get(at) ?? 0)),
    }))
    .toSorted((a, b) => b.weight - a.weight || orderOf(a.found) - orderOf(b.found))
    .map(({ found }) => found)
}

function textsOf({ content, meta }: Found): string[] {
  return [content, ...Object.values(meta)].map((text) => ` ${folded(text)}`)
}

function isParagraph({ filters }: Found): boolean {
  return filters.tipo[0] === 'párrafo'
}

/** The paragraphs that a passage is in, or the one that it is, as their addresses. */
function paragraphsOf({ url, filters }: Found): string[] {
  const [page] = url.split('#')
  return (filters.parrafo ?? []).map((number) => `${page}#${number}`)
}

function orderOf({ filters }: Found): number {
  return order.indexOf(filters.tipo[0])
}
