import type { Nodes, Root, RootContent } from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkMdx from 'remark-mdx'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { VFileMessage } from 'vfile-message'
import { restoreParagraphs } from '../annotations/restore-paragraphs.ts'
import { noteSource } from '../annotations/note-source.ts'
import type { Position } from '../text/issue.ts'
import { remarkTablesAndFootnotes } from './remark-tables-and-footnotes.ts'

const markdown = unified().use(remarkParse).use(remarkFrontmatter).use(remarkTablesAndFootnotes)
const mdx = markdown().use(remarkMdx)

/** A syntax error, where the parser met it. */
export interface SyntaxProblem {
  position: Position
  reason: string
}

export type ParsedText = { tree: Root } | { problem: SyntaxProblem }

/**
 * Parse a content file whole, so that positions are those of the file on disk.
 *
 * The frontmatter becomes a `yaml` node. Nothing is retouched: quotation marks and
 * dashes stay as printed, and addresses are not turned into links.
 */
export function parseText(source: string, syntax: 'mdx' | 'markdown'): ParsedText {
  try {
    const tree = (syntax === 'mdx' ? mdx : markdown).parse(source)
    wrapMarks(tree, source)
    return { tree }
  } catch (error) {
    if (!(error instanceof VFileMessage)) return { problem: crossing(source, error) }
    const position = { line: error.line ?? 1, column: error.column ?? 1 }
    return { problem: { position, reason: error.reason } }
  }
}

/**
 * The parser has no message for a mark of which one end alone is in the words of a link: it gives up.
 *
 * @throws the error, if it has another cause
 */
function crossing(source: string, error: unknown): SyntaxProblem {
  const link = [...source.matchAll(/(?<!\\)\[[^\]\n]*\]\(/g)].find(({ 0: words }) => {
    const tags = [...words.matchAll(/<(\/?)[A-Za-z][^>]*>/g)].map(([, slash]) => (slash ? -1 : 1))
    return tags.reduce<number>((sum, tag) => sum + tag, 0) !== 0
  })
  if (!link) throw error
  const before = source.slice(0, link.index).split('\n')
  const position = { line: before.length, column: (before.at(-1) ?? '').length + 1 }
  return { position, reason: crossesLink }
}

/** The reason of a syntax problem that the parser does not name. */
export const crossesLink = 'A mark has one of its ends inside a link'

/** Restore the paragraphs of a document and of everything in it that holds blocks. */
export function wrapMarks(parent: Holder, source: string): void {
  parent.children = restoreParagraphs(parent.children, source)
  parent.children.forEach((node) => {
    noteSource(node, source)
  })
  for (const child of parent.children) {
    if (isHolder(child)) wrapMarks(child, source)
  }
}

/** A node with blocks in it. */
interface Holder {
  children: RootContent[]
}

const holders: ReadonlySet<Nodes['type']> = new Set([
  'mdxJsxFlowElement',
  'list',
  'listItem',
  'blockquote',
  'footnoteDefinition',
])

function isHolder(node: Nodes): node is Nodes & Holder {
  return holders.has(node.type)
}
