import type { BlockContent, DefinitionContent, PhrasingContent, TableRow } from 'mdast'
import type { MdxJsxTextElement } from 'mdast-util-mdx-jsx'
import type { Block, Cell, Inline } from '../pasting/pasted-article.ts'
import type { StartBlock } from '../skeletons/article.ts'
import { isWholeAddress } from '../text/is-whole-address.ts'
import { isLanguageTag } from '../text/language-tag.ts'

/** The blocks of a paste as the blocks of an article; what an article has no form for is words. */
export function printedBlocks(blocks: readonly Block[]): StartBlock[] {
  const known = new Set(blocks.flatMap((block) => (block.type === 'footnote' ? block.label : [])))
  return blocks.flatMap((block): StartBlock[] => {
    if (block.type === 'image')
      return [{ type: 'figure', alt: block.alt, caption: words(block.caption, known) }]
    return within(block, known)
  })
}

/** A block that may stand in another; an image there leaves its caption. */
function within(block: Block, known: ReadonlySet<string>): (BlockContent | DefinitionContent)[] {
  const inside = (blocks: readonly Block[]) => blocks.flatMap((one) => within(one, known))
  const paragraph = (content: readonly Inline[]) => {
    const children = words(content, known)
    return children.length === 0 ? [] : [{ type: 'paragraph' as const, children }]
  }
  switch (block.type) {
    case 'heading': {
      const children = words(
        block.content.filter(({ type }) => type !== 'break'),
        known,
      )
      const depth = Math.min(Math.max(block.level, 2), 6) as 2 | 3 | 4 | 5 | 6
      return children.length === 0 ? [] : [{ type: 'heading', depth, children }]
    }
    case 'paragraph':
      return paragraph(block.content)
    case 'list': {
      const items = block.items.map(inside).filter((item) => item.length > 0)
      return [
        {
          type: 'list',
          ordered: block.ordered,
          start: block.ordered ? block.start : null,
          spread: false,
          children: items.map((children) => ({ type: 'listItem', spread: false, children })),
        },
      ]
    }
    case 'quotation':
      return [{ type: 'blockquote', children: inside(block.blocks) }]
    case 'table':
      return [...paragraph(block.caption), ...tableOf(block, known)]
    case 'verse': {
      const lines = block.lines.map((line) => words(line, known)).filter(({ length }) => length > 0)
      const children = lines.flatMap((line, index) =>
        index > 0 ? [{ type: 'break' as const }, ...line] : line,
      )
      return children.length === 0 ? [] : [{ type: 'paragraph', children }]
    }
    case 'image':
      return paragraph(block.caption)
    case 'footnote': {
      const label = labelOf(block.label)
      return [
        { type: 'footnoteDefinition', identifier: label, label, children: inside(block.blocks) },
      ]
    }
    case 'rule':
      return block.printed === ''
        ? [{ type: 'thematicBreak' }]
        : paragraph([{ type: 'text', value: block.printed }])
  }
}

function tableOf(
  { head, rows }: Extract<Block, { type: 'table' }>,
  known: ReadonlySet<string>,
): BlockContent[] {
  const [first, ...others] = [...head, ...rows]
  if (!first) return []
  const hasHead = head.length > 0 || first.every(({ isHeader }) => isHeader)
  const body = hasHead ? others : [first, ...others]
  const width = Math.max(
    ...[first, ...others].map((row) => row.reduce((sum, { columns }) => sum + columns, 0)),
  )
  const row = (cells: readonly Cell[]): TableRow => ({
    type: 'tableRow',
    children: cells.flatMap(({ content, columns }) => [
      { type: 'tableCell' as const, children: words(withoutBreaks(content), known) },
      ...Array.from({ length: columns - 1 }, () => ({ type: 'tableCell' as const, children: [] })),
    ]),
  })
  const empty = Array.from({ length: width }, () => ({ type: 'tableCell' as const, children: [] }))
  const headRow = hasHead ? row(first) : { type: 'tableRow' as const, children: empty }
  return [{ type: 'table', children: [headRow, ...body.map(row)] }]
}

function withoutBreaks(content: readonly Inline[]): Inline[] {
  return content.map((inline): Inline => {
    if (inline.type === 'break') return { type: 'text', value: ' ' }
    return 'content' in inline ? { ...inline, content: withoutBreaks(inline.content) } : inline
  })
}

/** @param known the labels of the footnotes that are printed: the sign of any other is words */
function words(
  content: readonly Inline[],
  known: ReadonlySet<string>,
  inLink = false,
): PhrasingContent[] {
  return content.flatMap((inline): PhrasingContent[] => {
    switch (inline.type) {
      case 'text':
        return inline.value === '' ? [] : [{ type: 'text', value: inline.value }]
      case 'break':
        return [{ type: 'break' }]
      case 'footnote-reference': {
        const label = labelOf(inline.label)
        if (!known.has(inline.label)) return [{ type: 'text', value: `[${label}]` }]
        return [{ type: 'footnoteReference', identifier: label, label }]
      }
      case 'link': {
        const children = words(inline.content, known, true)
        if (inLink || !isWholeAddress(inline.url) || children.length === 0) return children
        return [{ type: 'link', url: inline.url, children }]
      }
      case 'foreign': {
        const children = words(inline.content, known, inLink)
        if (!isLanguageTag(inline.language)) return children
        return [element('Foreign', children, { lang: inline.language })]
      }
      case 'emphasis':
      case 'strong':
        return [{ type: inline.type, children: words(inline.content, known, inLink) }]
      default:
        return [element(elements[inline.type], words(inline.content, known, inLink))]
    }
  })
}

const elements = { superscript: 'sup', subscript: 'sub', deleted: 'del' } as const

function element(
  name: string,
  children: PhrasingContent[],
  attributes: Record<string, string> = {},
): MdxJsxTextElement {
  return {
    type: 'mdxJsxTextElement',
    name,
    attributes: Object.entries(attributes).map(([name, value]) => ({
      type: 'mdxJsxAttribute',
      name,
      value,
    })),
    children,
  }
}

/** A label as Markdown can have it. */
function labelOf(label: string): string {
  return label.replaceAll(/[\s[\]^]+/g, '') || '*'
}
