import type { Paragraph, PhrasingContent, RootContent } from 'mdast'
import { isInline, type Element } from './nodes.ts'

/**
 * Put marks and raised, lowered or foreign words that stand alone back into a paragraph.
 *
 * MDX takes the paragraph away when it holds nothing but elements, and the space
 * between them with it (https://mdxjs.com/docs/what-is-mdx/#markdown). What stood
 * between two marks is read again from the source.
 *
 * @param children the blocks of a document, a section or a promotion
 * @param source the text that their positions refer to
 */
export function restoreParagraphs(children: RootContent[], source: string): RootContent[] {
  const blocks: RootContent[] = []
  let paragraph: Paragraph | undefined
  let end = 0

  for (const child of children) {
    if (!isInline(child)) {
      paragraph = undefined
      blocks.push(child)
      continue
    }

    const start = child.position?.start.offset ?? 0
    const between = source.slice(end, start)
    const continues = paragraph !== undefined && /^\s*$/.test(between) && !/\n\s*\n/.test(between)
    if (paragraph === undefined || !continues) {
      paragraph = { type: 'paragraph', children: [], ...at(child) }
      blocks.push(paragraph)
    } else if (between !== '') {
      // As Markdown does: blanks around a line ending go, other blanks stay.
      const value = between.replace(/[ \t]*(?:\r\n?|\n)[ \t]*/g, '\n')
      paragraph.children.push({ type: 'text', value })
    }
    paragraph.children.push(asTextElement(child))
    end = child.position?.end.offset ?? start
  }

  return blocks
}

function at(node: Element): Pick<Paragraph, 'position'> {
  return node.position ? { position: node.position } : {}
}

function asTextElement(element: Element): PhrasingContent {
  const [only] = element.children
  const children =
    element.children.length === 1 && only?.type === 'paragraph'
      ? only.children
      : element.children.map((child) => (isInline(child) ? asTextElement(child) : child))
  // A flow element with several paragraphs keeps them: extraction reports it.
  return { ...element, type: 'mdxJsxTextElement', children: children as PhrasingContent[] }
}
