import type { Block, Cell, Inline } from './pasted-article.ts'

/** A block whose inline content has each been replaced. */
export function mapInlines(block: Block, change: (content: Inline[]) => Inline[]): Block {
  const mapBlocks = (blocks: readonly Block[]) => blocks.map((inner) => mapInlines(inner, change))
  const mapRow = (row: readonly Cell[]) =>
    row.map((cell) => ({ ...cell, content: change(cell.content) }))
  switch (block.type) {
    case 'heading':
    case 'paragraph':
      return { ...block, content: change(block.content) }
    case 'list':
      return { ...block, items: block.items.map(mapBlocks) }
    case 'quotation':
    case 'footnote':
      return { ...block, blocks: mapBlocks(block.blocks) }
    case 'table':
      return {
        ...block,
        caption: change(block.caption),
        head: block.head.map(mapRow),
        rows: block.rows.map(mapRow),
      }
    case 'verse':
      return { ...block, lines: block.lines.map(change) }
    case 'image':
      return { ...block, caption: change(block.caption) }
    case 'rule':
      return block
  }
}

/** Inline content whose texts have each been replaced. */
export function mapTexts(content: readonly Inline[], change: (text: string) => string): Inline[] {
  return content.map((inline) => {
    if (inline.type === 'text') return { ...inline, value: change(inline.value) }
    return 'content' in inline ? { ...inline, content: mapTexts(inline.content, change) } : inline
  })
}
