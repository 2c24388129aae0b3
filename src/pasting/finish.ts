import { attachCaptions } from './attach-captions.ts'
import { cleanText } from './characters/clean-text.ts'
import { interviewDoubt, noteTextDoubts } from './characters/text-doubts.ts'
import type { Draft, DraftBlock } from './draft.ts'
import { takeHead } from './head/take-head.ts'
import { mapInlines, mapTexts } from './map-text.ts'
import type {
  Block,
  Doubt,
  Found,
  PastedArticle,
  PastedMetadata,
  RefusedPaste,
} from './pasted-article.ts'
import { refuseWithoutText } from './refuse-without-text.ts'
import { settleZones } from './settle-zones.ts'

/** Make an article of what a format was read into, the same way for all formats. */
export function finish(draft: Draft): PastedArticle | RefusedPaste {
  const settled = settleZones(takeHead(draft))
  const lines = joinInterleavedLists(attachCaptions(withoutLooseRules(settled.lines))).map(
    cleanBlock,
  )
  const refusal = refuseWithoutText(settled, lines)
  if ('kind' in refusal) return refusal
  noteTextDoubts(lines)
  return {
    kind: 'article',
    format: draft.format,
    metadata: cleanMetadata(settled.metadata),
    blocks: lines.map(({ block }) => block),
    dropped: settled.dropped.map(({ as, text }) => ({ as, text: cleanText(text).text })),
    doubts: gatherAccents([
      ...[...refusal.doubts, ...settled.doubts, ...interviewDoubt(lines)].map((doubt): Doubt => ({
        ...doubt,
        block: null,
      })),
      ...lines.flatMap(({ doubts }, block) => doubts.map((doubt): Doubt => ({ ...doubt, block }))),
    ]),
  }
}

/** What a document of any format says of itself. */
export function metadataOf(draft: Draft): PastedMetadata {
  return cleanMetadata(settleZones(takeHead(draft)).metadata)
}

/** A rule at an end, or above the footnotes, parts nothing. */
function withoutLooseRules(lines: readonly DraftBlock[]): DraftBlock[] {
  return lines.filter(({ block }, index) => {
    const next = lines[index + 1]?.block
    const isLoose = index === 0 || next === undefined || next.type === 'footnote'
    return block.type !== 'rule' || block.printed !== '' || !isLoose
  })
}

/** Decomposed accents are a matter of the whole text, and are said once. */
function gatherAccents(doubts: readonly Doubt[]): Doubt[] {
  const accents = doubts.filter(({ kind }) => kind === 'composed-accents')
  const [first] = accents
  if (!first) return [...doubts]
  const words = accents.flatMap((doubt) => doubt.words.split(' ')).filter((word) => word !== '…')
  const gathered: Doubt = {
    ...first,
    block: null,
    words: [...new Set(words)].slice(0, 8).join(' '),
  }
  return [gathered, ...doubts.filter(({ kind }) => kind !== 'composed-accents')]
}

/** Numbered lists that go on after one another are one list, if nothing stands between them. */
function joinInterleavedLists(lines: readonly DraftBlock[]): DraftBlock[] {
  return lines.reduce<DraftBlock[]>((joined, line) => {
    const last = joined.at(-1)?.block
    const { block } = line
    if (
      last?.type === 'list' &&
      block.type === 'list' &&
      last.ordered &&
      block.ordered &&
      block.start === last.start + last.items.length
    ) {
      last.items.push(...block.items)
    } else {
      joined.push(line)
    }
    return joined
  }, [])
}

function cleanBlock(line: DraftBlock): DraftBlock {
  const doubts = [...line.doubts]
  const clean = (text: string) => {
    const cleaned = cleanText(text)
    doubts.push(...cleaned.doubts)
    return cleaned.text
  }
  const block: Block = mapInlines(line.block, (content) => mapTexts(content, clean))
  return { ...line, block, doubts: mergeDoubts(doubts) }
}

/** One doubt for each kind of a block, with the words of all. */
function mergeDoubts(doubts: DraftBlock['doubts']): DraftBlock['doubts'] {
  const merged = new Map<string, DraftBlock['doubts'][number]>()
  for (const doubt of doubts) {
    const key = `${doubt.kind} ${doubt.message.replace(/ \(\d+ times\)/, '')}`
    const known = merged.get(key)
    merged.set(key, known ? { ...known, words: `${known.words} … ${doubt.words}` } : doubt)
  }
  return [...merged.values()]
}

function cleanMetadata(metadata: PastedMetadata): PastedMetadata {
  const clean = (found: Found | null): Found | null =>
    found && {
      value: cleanText(found.value).text.replace(/\s+/g, ' ').trim(),
      where: cleanText(found.where).text,
    }
  return {
    title: clean(metadata.title),
    subtitle: clean(metadata.subtitle),
    authors: metadata.authors.map((author) => ({ ...author, ...clean(author) })),
    published: metadata.published,
    modified: metadata.modified,
    language: metadata.language,
    url: metadata.url,
    publisherName: clean(metadata.publisherName),
  }
}
