import type { Paragraph, PhrasingContent, RootContent } from 'mdast'
import { isInline, type Element } from './nodes.ts'

/**
 * Put what stands in a line of its own back into its paragraph: marks, citations, and raised, lowered
 * or foreign words.
 *
 * MDX ends a paragraph before a line that holds nothing but elements, and the spaces between them are
 * lost (https://mdxjs.com/docs/what-is-mdx/#markdown). They are read again from the source.
 *
 * @param children the blocks of a document, or of something in it that holds blocks
 * @param source the text that their positions refer to
 */
export function restoreParagraphs(children: RootContent[], source: string): RootContent[] {
  const blocks: RootContent[] = []
  let paragraph: Paragraph | undefined

  for (const child of children) {
    if (child.type !== 'paragraph' && !isInline(child)) {
      paragraph = undefined
      blocks.push(child)
      continue
    }

    const words = child.type === 'paragraph' ? child.children : [asTextElement(child)]
    const position = {
      start: paragraph?.position?.end ?? startOfText,
      end: child.position?.start ?? startOfText,
    }
    const between = source.slice(position.start.offset, position.end.offset)
    if (paragraph === undefined || !isWrapping(between)) {
      paragraph = { type: 'paragraph', children: words, ...placeOf(child) }
      blocks.push(paragraph)
      continue
    }
    // As Markdown does: blanks around a line ending go, other blanks stay.
    const value = between.replace(/[ \t]*(?:\r\n?|\n)[ \t>]*/g, '\n')
    if (value !== '') paragraph.children.push({ type: 'text', value, position })
    paragraph.children.push(...words)
    if (paragraph.position && child.position) paragraph.position.end = child.position.end
  }

  return blocks
}

const startOfText = { line: 1, column: 1, offset: 0 }

/** True for what stands between two lines of a paragraph, also of one in a block quotation. */
function isWrapping(between: string): boolean {
  return /^[\s>]*$/.test(between) && !/\n[ \t>]*\n/.test(between)
}

function placeOf({ position }: Element | Paragraph): Pick<Paragraph, 'position'> {
  return position ? { position: { ...position } } : {}
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
