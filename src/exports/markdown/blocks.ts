import type { BlockContent, DefinitionContent, PhrasingContent, RootContent } from 'mdast'
import { gfmTableToMarkdown } from 'mdast-util-gfm-table'
import { toMarkdown } from 'mdast-util-to-markdown'
import { omission } from '../../text/omission.ts'

/** Words, or words with a link. */
export type Words = string | PhrasingContent

/**
 * A document in Markdown that CommonMark and GitHub's dialect read alike, but for the publisher's
 * tables, which CommonMark does not have: no character of a text is taken for markup.
 */
export function asMarkdown(blocks: readonly RootContent[]): string {
  return toMarkdown(
    { type: 'root', children: [...blocks] },
    {
      bullet: '-',
      extensions: [gfmTableToMarkdown({ tablePipeAlign: false })],
      unsafe: gitHubsMarkup.map((character) => ({ character, inConstruct: 'phrasing' })),
    },
  )
}

/** Strikethrough and tables, which CommonMark does not have. */
const gitHubsMarkup = ['~', '|']

export function heading(depth: 1 | 2 | 3, ...words: Words[]): RootContent {
  return { type: 'heading', depth, children: phrasing(words) }
}

export function paragraph(...words: Words[]): BlockContent {
  return { type: 'paragraph', children: phrasing(words) }
}

/** The publisher's exact words. Block quotations hold nothing else, and no others are outside them. */
export function blockQuote(text: string): BlockContent {
  const lines = text.split('\n').map((line) => ({ type: 'text' as const, value: line }))
  const words = lines.flatMap((line, index) => (index > 0 ? [lineBreak, line] : [line]))
  return { type: 'blockquote', children: [paragraph(...words)] }
}

const lineBreak = { type: 'break' as const }

/** The publisher's exact words in their form. */
export function inBlockQuote(block: BlockContent): BlockContent {
  return { type: 'blockquote', children: [block] }
}

/** The words of a quote, with “[…]” between fragments for the article's own words. */
export function blockQuotes(fragments: readonly { text: string }[]): BlockContent[] {
  return fragments.flatMap(({ text }, index) =>
    index === 0 ? [blockQuote(text)] : [paragraph(omission), blockQuote(text)],
  )
}

export function list(...items: (readonly Words[])[]): BlockContent {
  return listOf(items, false)
}

/** A list whose items are cited by their numbers. */
export function numberedList(...items: (readonly Words[])[]): BlockContent {
  return listOf(items, true)
}

function listOf(items: readonly (readonly Words[])[], ordered: boolean): BlockContent {
  return {
    type: 'list',
    ordered,
    spread: false,
    children: items.map((words) => ({
      type: 'listItem',
      children: [paragraph(...words)] as (BlockContent | DefinitionContent)[],
    })),
  }
}

export function link(words: string, url: string): PhrasingContent {
  return { type: 'link', url, children: [{ type: 'text', value: words }] }
}

export function strong(words: string): PhrasingContent {
  return { type: 'strong', children: [{ type: 'text', value: words }] }
}

function phrasing(words: readonly Words[]): PhrasingContent[] {
  return words.map((part) => (typeof part === 'string' ? { type: 'text', value: part } : part))
}
