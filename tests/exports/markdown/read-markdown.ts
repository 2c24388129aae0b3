import type { Nodes, Root } from 'mdast'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import { remarkTablesAndFootnotes } from '../../../src/markdown/remark-tables-and-footnotes.ts'
import { textOf } from '../../../src/annotations/text-of.ts'

/** A document of Markdown, read by CommonMark's rules, and its tables by GitHub's. */
export function readMarkdown(text: string): Root {
  return unified().use(remarkParse).use(remarkTablesAndFootnotes).parse(text)
}

/** The words of each paragraph that is quoted as a block, in order. */
export function quotedParagraphs(tree: Root): string[] {
  return tree.children.flatMap((node) =>
    node.type === 'blockquote' ? node.children.map((child) => textOf(child)) : [],
  )
}

/** The addresses of all links, in order. */
export function linksIn(tree: Root): string[] {
  const links: string[] = []
  visit(tree, 'link', ({ url }) => {
    links.push(url)
  })
  return links
}

/** The words of the headings, with their depths. */
export function headingsIn(tree: Root): [number, string][] {
  return tree.children.flatMap((node: Nodes): [number, string][] =>
    node.type === 'heading' ? [[node.depth, textOf(node)]] : [],
  )
}
