import type { Block, Inline } from './pasted-article.ts'

/** The words of inline content; a line break is a space. */
export function textOfInline(content: readonly Inline[]): string {
  return content
    .map((inline) => {
      if (inline.type === 'text') return inline.value
      if (inline.type === 'break') return ' '
      return 'content' in inline ? textOfInline(inline.content) : ''
    })
    .join('')
}

/** The runs of inline content in a block, such as its paragraphs and cells, in their order. */
export function inlinesOf(block: Block): Inline[][] {
  switch (block.type) {
    case 'heading':
    case 'paragraph':
      return [block.content]
    case 'list':
      return block.items.flat().flatMap(inlinesOf)
    case 'quotation':
    case 'footnote':
      return block.blocks.flatMap(inlinesOf)
    case 'table':
      return [
        ...(block.caption.length > 0 ? [block.caption] : []),
        ...[...block.head, ...block.rows].flat().map(({ content }) => content),
      ]
    case 'verse':
      return block.lines
    case 'image':
      return block.caption.length > 0 ? [block.caption] : []
    case 'rule':
      return block.printed === '' ? [] : [[{ type: 'text', value: block.printed }]]
  }
}

/** The words of a block, with a space between its parts. */
export function textOfBlock(block: Block): string {
  return inlinesOf(block).map(textOfInline).join(' ')
}

/** How much of inline content is in links: from 0 to 1. */
export function linkedShare(block: Block): number {
  const all = inlinesOf(block)
  const total = all.map((content) => textOfInline(content).length).reduce((a, b) => a + b, 0)
  const linked = all.flatMap(linksIn).map((text) => text.length)
  return total === 0 ? 0 : linked.reduce((a, b) => a + b, 0) / total
}

function linksIn(content: readonly Inline[]): string[] {
  return content.flatMap((inline) => {
    if (inline.type === 'link') return [textOfInline(inline.content)]
    return 'content' in inline ? linksIn(inline.content) : []
  })
}
