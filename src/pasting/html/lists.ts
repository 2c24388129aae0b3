import type { Element } from 'hast'
import type { Block } from '../pasted-article.ts'
import { inlineOf, type InlineSettings } from './inline-of.ts'
import type { Piece } from './pieces-of.ts'
import { attribute, elementsIn, visibleText } from './tree.ts'

/** The depth of a list that Google Docs wrote beside the one it belongs in, from 1. */
export function listLevelOf(list: Element): number | undefined {
  const level = /\blst-kix_\w+-(\d)\b/.exec(attribute(list, 'className'))?.[1]
  return level === undefined ? undefined : Number(level) + 1
}

/** A paragraph that Word and Outlook made look like an item of a list, as a list of one item. */
export function listItemOfWord(element: Element, settings: InlineSettings): Piece[] | undefined {
  const level = /mso-list:\s*l\d+\s+level(\d)/.exec(attribute(element, 'style'))?.[1]
  if (level === undefined) return undefined
  const sign = elementsIn(element).find((inner) =>
    /mso-list:\s*ignore/i.test(attribute(inner, 'style')),
  )
  const printed = sign ? visibleText(sign) : ''
  const content = inlineOf([element], {
    ...settings,
    leaveOut: (inner) => inner === sign || settings.leaveOut(inner),
  })
  if (content.length === 0) return []
  const start = /^\(?(\d+|[a-z])[.)]/.exec(printed)?.[1]
  const block: Block = {
    type: 'list',
    ordered: start !== undefined,
    start: Number(start) || 1,
    items: [[{ type: 'paragraph', content }]],
  }
  return [{ block, node: element, listLevel: Number(level) }]
}

/** Lists that were written one for each level and item, put into each other. */
export function nestLists(pieces: readonly Piece[]): Piece[] {
  const nested: Piece[] = []
  for (const piece of pieces) {
    const last = nested.at(-1)
    if (
      piece.block.type === 'list' &&
      piece.listLevel !== undefined &&
      last?.block.type === 'list' &&
      last.listLevel !== undefined &&
      piece.listLevel >= last.listLevel
    ) {
      add(last.block, piece.block, piece.listLevel - last.listLevel)
    } else {
      nested.push(piece)
    }
  }
  return nested
}

type List = Extract<Block, { type: 'list' }>

function add(list: List, added: List, depth: number): void {
  if (depth === 0) {
    list.items.push(...added.items)
    return
  }
  const item = list.items.at(-1)
  const inner = item?.at(-1)
  if (inner?.type === 'list') add(inner, added, depth - 1)
  else item?.push(added)
}
