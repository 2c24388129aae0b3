import type { Item, OpenBundle, Stretch } from '../../src/search/engine/read-bundle.ts'
import { readBundle } from '../../src/search/engine/read-bundle.ts'
import type { Run } from '../../src/search/engine/runs.ts'
import type { Bundle, BundledItem, Span } from '../../src/search/bundle.ts'
import { addressOf, type IndexRecord } from '../../src/search/open-index.ts'
import { slugOf } from '../../src/text/slug-of.ts'
import { indexed, printed } from '../../src/search/words.ts'

/** Something that can be found, in words; what is left out does not matter. */
export interface Thing extends Partial<Omit<BundledItem, 'name' | 'aliases' | 'words'>> {
  name?: string
  aliases?: string
  /** What it says, or each of its fragments. */
  words?: string | string[]
}

/** What a bundle has beside its things. */
interface Surroundings {
  article?: { id: string; title: string }
  people?: Record<string, string>
  themes?: Record<string, string>
}

/**
 * A bundle of things, paragraphs unless they say otherwise. Words that an earlier thing has
 * are not written again: a quote lies in its paragraph.
 */
export function aBundle(
  things: readonly Thing[],
  { article, people = {}, themes = {} }: Surroundings = {},
): Bundle {
  let content = ''
  const write = (text: string): Span => {
    const words = indexed(text)
    const known = content.indexOf(words)
    if (known >= 0) return [known, known + words.length]
    const start = content.length
    content += `${words} `
    return [start, start + words.length]
  }
  const items = things.map(({ name, aliases, words = [], ...thing }, index): BundledItem => ({
    kind: 'párrafo',
    id: String(index + 1),
    ...thing,
    ...(name !== undefined && { name: write(name) }),
    ...(aliases !== undefined && { aliases: write(aliases) }),
    words: [words].flat().map(write),
  }))
  return {
    content: content.trimEnd(),
    data: { ...(article && { article }), people, themes, items },
    facets: {
      tipo: [...new Set(items.map(({ kind }) => slugOf(kind)))],
      persona: Object.keys(people),
      tema: Object.keys(themes),
      veredicto: items.flatMap(({ verdict }) => (verdict ? [slugOf(verdict)] : [])),
      articulo: article ? [article.id] : [],
    },
  }
}

/** What Pagefind gives back of a bundle. */
export function recordOf({ content, data }: Bundle, number = 0): IndexRecord {
  return { url: addressOf(number), content, filters: { datos: [JSON.stringify(data)] } }
}

/** A bundle as the search reads it. */
export function opened(bundle: Bundle, id = 'bundle'): OpenBundle {
  return readBundle(id, recordOf(bundle))
}

/** One thing as the search reads it. */
export function anItem(thing: Thing, surroundings: Surroundings = {}): Item {
  return opened(aBundle([thing], surroundings)).items[0]!
}

/** The words of a stretch, as printed. */
export function textOf(stretch: Stretch): string {
  return stretch.map(({ text }) => text).join(' ')
}

/** What a span of a bundle has, as printed. */
export function spanned({ content }: Pick<Bundle, 'content'>, [start, end]: Span): string {
  return printed(content.slice(start, end))
}

/** Runs as one text, with what is marked between brackets. */
export function bracketed(runs: readonly Run[]): string {
  return runs.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('')
}
