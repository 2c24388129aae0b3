import type { BlockContent, DefinitionContent, PhrasingContent, RootContent } from 'mdast'
import { toMarkdown } from 'mdast-util-to-markdown'

/** Words, or words with a link. */
export type Words = string | PhrasingContent

/**
 * A document in Markdown that reads the same to CommonMark and to GitHub's dialect: no sign of
 * a text is taken for markup.
 */
export function asMarkdown(blocks: readonly RootContent[]): string {
  return toMarkdown(
    { type: 'root', children: [...blocks] },
    {
      bullet: '-',
      unsafe: gitHubsMarkup.map((character) => ({ character, inConstruct: 'phrasing' })),
    },
  )
}

/** Signs of strikethrough and of tables, which CommonMark does not have. */
const gitHubsMarkup = ['~', '|']

export function heading(depth: 1 | 2 | 3, ...words: Words[]): RootContent {
  return { type: 'heading', depth, children: phrasing(words) }
}

export function paragraph(...words: Words[]): BlockContent {
  return { type: 'paragraph', children: phrasing(words) }
}

/** A text of ours, a paragraph for each of its blocks. */
export function prose(text: string): BlockContent[] {
  return text
    .split('\n\n')
    .filter((block) => block !== '')
    .map((block) => paragraph(block))
}

/**
 * The publisher's words, exact: nothing else stands in a block quotation, and nothing of the
 * publisher's at length outside of one.
 */
export function printed(text: string): BlockContent {
  return { type: 'blockquote', children: [paragraph(text)] }
}

/** The words of a quote: between fragments, “[…]” where the article goes on in its own voice. */
export function printedFragments(fragments: readonly { text: string }[]): BlockContent[] {
  return fragments.flatMap(({ text }, index) =>
    index === 0 ? [printed(text)] : [paragraph('[…]'), printed(text)],
  )
}

export function list(...items: (readonly Words[])[]): BlockContent {
  return listOf(items, false)
}

/** A list whose items are spoken of by their numbers. */
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
