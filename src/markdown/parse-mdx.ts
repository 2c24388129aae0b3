import type { Nodes, Root, RootContent } from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkMdx from 'remark-mdx'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { VFileMessage } from 'vfile-message'
import { restoreParagraphs } from '../annotations/restore-paragraphs.ts'
import { noteSource } from '../annotations/note-source.ts'
import { startOfFile, type Position } from '../text/issue.ts'
import { remarkTablesAndFootnotes } from './remark-tables-and-footnotes.ts'

const body = unified().use(remarkParse).use(remarkTablesAndFootnotes).freeze()
const markdown = body().use(remarkFrontmatter).freeze()
const mdx = markdown().use(remarkMdx).freeze()

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
  const deep = tooDeepIn(source)
  if (deep) return { problem: deep }
  try {
    const tree = (syntax === 'mdx' ? mdx : markdown).parse(source)
    wrapMarks(tree, source)
    return isTooDeep(tree) ? { problem: { position: startOfFile, reason: tooDeep } } : { tree }
  } catch (error) {
    if (error instanceof RangeError) {
      return { problem: { position: startOfFile, reason: tooDeep } }
    }
    if (!(error instanceof VFileMessage)) return { problem: crossing(source, error) }
    const position = { line: error.line ?? 1, column: error.column ?? 1 }
    return { problem: { position, reason: error.reason } }
  }
}

/** Parse what stands below the frontmatter of a Markdown file that has passed the checks. */
export function parseBody(source: string): Root {
  return body.parse(source)
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

/**
 * The reason of a text with more things in one another than anybody can read: whoever walks through
 * it, here or in Astro, runs out of room.
 */
export const tooDeep = 'Lists, quotations or elements stand too deep in one another'

/** How deep a text may go: a list in a list in a list in a quotation is 7. */
const deepest = 60

const containerSign = '(?:>|[-*+](?=\\s)|\\d+[.)](?=\\s))'

/** Matches a line with many such signs, or with one that is indented as far as many lists. */
const deepLine = new RegExp(
  `^(?:(?:[ \\t]*${containerSign}){${deepest},}|[ \\t]{${2 * deepest},}${containerSign})`,
  'm',
)

/** Where a line has so many signs of lists and quotations that parsing it would take seconds. */
function tooDeepIn(source: string): SyntaxProblem | undefined {
  const found = deepLine.exec(source)
  if (!found) return undefined
  return {
    position: { line: source.slice(0, found.index).split('\n').length, column: 1 },
    reason: tooDeep,
  }
}

/** True for a tree that is too deep, looked through without calls in one another. */
function isTooDeep(tree: Root): boolean {
  const waiting: { node: Nodes; depth: number }[] = [{ node: tree, depth: 0 }]
  // The list grows while it is walked.
  for (const { node, depth } of waiting) {
    if (depth > deepest) return true
    if ('children' in node) {
      for (const child of node.children) waiting.push({ node: child, depth: depth + 1 })
    }
  }
  return false
}

/** Restore the paragraphs of a document and of everything in it that holds blocks. */
function wrapMarks(parent: Holder, source: string): void {
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
