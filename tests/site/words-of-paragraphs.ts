import type { DefaultTreeAdapterTypes as Tree } from 'parse5'
import { attribute, elementsIn, type Page } from './pages.ts'

/** The paragraphs of the publisher's on the page of an article. */
export function paragraphsOf(page: Page): Tree.Element[] {
  return elementsIn(page.document, (element) => /^p-\d+$/.test(attribute(element, 'id') ?? ''))
}

/** All that the publisher printed, as the page of an article has it, in the lines of an original. */
export function wordsOfParagraphs(page: Page): string[] {
  return paragraphsOf(page).flatMap(linesIn)
}

/** The publisher's words of a paragraph: a line for each verse and each row, a tab between cells. */
function linesIn(paragraph: Tree.Element): string[] {
  const rows = elementsIn(paragraph, ({ tagName }) => tagName === 'tr')
  if (rows.length === 0) return wordsIn(paragraph).split(lineEnd)
  return rows
    .filter((row) => attribute(row, 'hidden') === undefined)
    .map((row) => row.childNodes.filter((cell) => 'tagName' in cell).map(wordsIn))
    .map((cells) => cells.join('\t').trimEnd())
}

/** Stands for a line break of the page. */
const lineEnd = '\0'

/** Nothing is touched but a line break in HTML, which is a space to a reader, or none at a break. */
function wordsIn(node: Tree.Node): string {
  if (node.nodeName === '#text') return (node as Tree.TextNode).value.replace(/\n/g, ' ')
  if (node.nodeName === 'br') return lineEnd
  if ('tagName' in node && attribute(node, 'data-editorial') !== undefined) return ''
  const inside = 'childNodes' in node ? node.childNodes.map(wordsIn).join('') : ''
  return inside.replace(/\0 /g, lineEnd)
}
