import type { Element } from 'hast'
import type { Block, Cell } from '../pasted-article.ts'
import { inlineOf, type InlineSettings } from './inline-of.ts'
import { attribute, elementsIn, visibleText } from './tree.ts'

/** True for a table that only puts things beside each other, as pages were once laid out. */
export function isLayoutTable(table: Element): boolean {
  if (/presentation|none/.test(attribute(table, 'role'))) return true
  const inner = elementsIn(table)
  if (inner.some(({ tagName }) => tagName === 'th' || tagName === 'caption')) return false
  if (inner.some(({ tagName }) => ['table', 'form', 'h1', 'h2', 'h3'].includes(tagName))) {
    return true
  }
  const rows = rowsOf(table)
  const isNarrow = rows.length < 2 || rows.every((row) => cellsOf(row).length < 2)
  const cells = inner.filter(({ tagName }) => tagName === 'td')
  const hasText = cells.some((cell) => visibleText(cell).length > 600)
  return isNarrow || hasText
}

/** A table of data. */
export function tableOf(
  table: Element,
  settings: InlineSettings,
): Extract<Block, { type: 'table' }> {
  const inside = elementsIn(table)
  const caption = inside.find(({ tagName }) => tagName === 'caption')
  const heads = inside.filter(({ tagName }) => tagName === 'thead')
  const rows = rowsOf(table).map((row) => ({
    isHead: isHeadRow(row, heads),
    cells: cellsOf(row).map((cell) => readCell(cell, settings)),
  }))
  const firstOther = rows.findIndex(({ isHead }) => !isHead)
  const head = firstOther === -1 ? rows : rows.slice(0, firstOther)
  return {
    type: 'table',
    caption: caption ? inlineOf(caption.children, settings) : [],
    head: head.map(({ cells }) => cells),
    rows: rows.slice(head.length).map(({ cells }) => cells),
  }
}

function readCell(cell: Element, settings: InlineSettings): Cell {
  return {
    content: inlineOf(cell.children, settings),
    isHeader: cell.tagName === 'th',
    columns: Number(attribute(cell, 'colSpan')) || 1,
    rows: Number(attribute(cell, 'rowSpan')) || 1,
  }
}

function isHeadRow(row: Element, heads: readonly Element[]): boolean {
  const cells = cellsOf(row)
  const inHead = heads.some(({ children }) => children.includes(row))
  return inHead || (cells.length > 0 && cells.every(({ tagName }) => tagName === 'th'))
}

function rowsOf(table: Element): Element[] {
  return elementsIn(table).filter(({ tagName }) => tagName === 'tr')
}

function cellsOf(row: Element): Element[] {
  return row.children
    .filter((child) => child.type === 'element')
    .filter(({ tagName }) => tagName === 'td' || tagName === 'th')
}
