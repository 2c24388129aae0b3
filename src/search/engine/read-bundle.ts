import type { BundleData, BundledItem, Span } from '../bundle.ts'
import { dataOf, numberOf, type IndexRecord } from '../open-index.ts'
import { spelledOut } from '../frequent-words.ts'
import { indexed, wordsOf, type Word } from '../words.ts'

/** A stretch of consecutive words. */
export type Stretch = readonly Word[]

/** Something that can be found, with its words at hand. */
export interface Item extends Omit<BundledItem, 'name' | 'aliases' | 'words'> {
  bundle: OpenBundle
  name: Stretch
  nameSpan: Span
  aliases: Stretch[]
  /** A quote has a stretch per fragment. */
  texts: Stretch[]
  /** Where the texts are in the content. */
  spans: readonly Span[]
  /** Who says it, with their role, as a text for the index of its own. */
  who: { text: string; words: Stretch }
  /** What a card calls it: its kind, its verdict. */
  labels: Stretch
  /** The titles of its themes. */
  themesInWords: Stretch
  /** The paragraph that a passage stands in. */
  place: Stretch
  /** Its place among everything in its bundle. */
  order: number
}

/** A bundle whose words are at hand. */
export interface OpenBundle extends Pick<BundleData, 'article' | 'people'> {
  id: string
  /** Its place among all bundles. */
  number: number
  content: string
  titlesOfThemes: BundleData['themes']
  items: Item[]
}

/** Read what Pagefind gives back of a record. */
export function readBundle(id: string, record: IndexRecord): OpenBundle {
  const content = spelledOut(record.content)
  const data = dataOf(record)
  const words = wordsOf(content)
  const stretch = (span: Span | undefined): Stretch => (span ? within(words, span) : [])

  const bundle: OpenBundle = {
    id,
    number: numberOf(record),
    content,
    ...(data.article && { article: data.article }),
    people: data.people,
    titlesOfThemes: data.themes,
    items: [],
  }
  bundle.items = data.items.map(({ name, aliases, words: spans, ...item }, order): Item => ({
    ...item,
    bundle,
    name: stretch(name),
    nameSpan: name ?? [0, 0],
    aliases: separated(stretch(aliases), content),
    texts: spans.map(stretch),
    spans,
    who: whoOf(item, data),
    labels: wordsIn([item.kind, item.subkind, item.verdict]),
    themesInWords: wordsIn((item.themes ?? []).map((theme) => data.themes[theme])),
    place: [],
    order,
  }))
  const paragraphs = new Map(
    bundle.items.filter(({ kind }) => kind === 'párrafo').map(({ id, texts }) => [id, texts[0]]),
  )
  for (const item of bundle.items) {
    if (item.kind === 'cita' || item.kind === 'afirmación') {
      item.place = paragraphs.get(String(item.paragraphs?.[0])) ?? []
    }
  }
  return bundle
}

function whoOf(
  { person, role }: Pick<BundledItem, 'person' | 'role'>,
  { people }: BundleData,
): Item['who'] {
  const text = indexed([person && (people[person] ?? person), role].filter(Boolean).join(', '))
  return { text, words: wordsOf(text) }
}

/** The words of several short texts, none of which goes on in the next. */
function wordsIn(texts: readonly (string | undefined)[]): Stretch {
  return wordsOf(indexed(texts.filter((text) => text !== undefined).join(' · ')))
}

/** The words that lie in a span; it begins and ends between words. */
function within(words: readonly Word[], [start, end]: Span): Stretch {
  return words.slice(firstFrom(words, start), firstFrom(words, end))
}

/** The number of the first word that begins at a place or after it. */
function firstFrom(words: readonly Word[], place: number): number {
  let low = 0
  let high = words.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((words[middle]?.start ?? Infinity) >= place) high = middle
    else low = middle + 1
  }
  return low
}

/** A list of names, one by one. */
function separated(stretch: Stretch, content: string): Stretch[] {
  const parts: Word[][] = []
  for (const [index, word] of stretch.entries()) {
    const before = stretch[index - 1]
    const last = parts.at(-1)
    if (last && before && !content.slice(before.end, word.start).includes(',')) last.push(word)
    else parts.push([word])
  }
  return parts
}
