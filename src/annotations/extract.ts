import type { Nodes, Paragraph, Root } from 'mdast'
import { kinds, markedKinds } from '../edition/kinds.ts'
import type { AnnotatedText, LineStart, Mark, MarkupMistake } from './annotation.ts'
import { blocksOf } from './blocks.ts'
import { attributeOf, isElement, positionOf, type Element } from './nodes.ts'
import { lineStartsOf } from './line-starts.ts'
import {
  attributeMistakes,
  cutWords,
  describeUnexpected,
  edgeMistakes,
  insideParagraph,
} from './markup-mistakes.ts'
import { textOf } from './text-of.ts'

/** Nodes that Markdown allows in a paragraph, but that are not the publisher's words. */
const notWords: ReadonlySet<string> = new Set([
  'mdxTextExpression',
  'image',
  'imageReference',
  'emphasis',
  'strong',
  'link',
  'linkReference',
  'inlineCode',
])

/**
 * Read an article: its paragraphs, its sections, and the marks in the order of their words.
 * Markup that does not belong there is reported among the mistakes; the rest is read all the
 * same.
 */
export function extractAnnotations(tree: Root): AnnotatedText {
  const blocks = blocksOf(tree)
  const mistakes: MarkupMistake[] = blocks.unexpected.map((node) => describeUnexpected(node))

  const sections = blocks.sections.map((element) => {
    const attributes = ['id', 'title']
    mistakes.push(...attributeMistakes(element, attributes, attributes))
    return {
      kind: 'section' as const,
      id: attributeOf(element, 'id') ?? '',
      title: attributeOf(element, 'title') ?? '',
      position: positionOf(element),
    }
  })

  const marks: Mark[] = []
  const paragraphs = blocks.paragraphs.map(({ node, section, promotion }, index) => {
    const lines: LineStart[] = []
    const text = textOf(node)
    const before = marks.length
    mistakes.push(...readMarks(node, index + 1, marks, lines))
    mistakes.push(...marks.slice(before).flatMap((mark) => cutWords(mark, text)))
    return {
      number: index + 1,
      text,
      promotion,
      section: blocks.sections.indexOf(section),
      position: positionOf(node),
      lines,
    }
  })

  return { sections, paragraphs, marks, mistakes }
}

/** Add the marks of one paragraph to `marks` and its lines to `lines`, and return its mistakes. */
function readMarks(
  paragraph: Paragraph,
  number: number,
  marks: Mark[],
  lines: LineStart[],
): MarkupMistake[] {
  const mistakes: MarkupMistake[] = []
  let cursor = 0

  /** @param reported true inside a node that is reported already */
  const read = (node: Nodes, reported = false): void => {
    const isMarkup = notWords.has(node.type)
    if (isElement(node)) readElement(node)
    else if (isMarkup && !reported) mistakes.push(describeUnexpected(node, insideParagraph))

    if ('children' in node) {
      node.children.forEach((child) => read(child, reported || isMarkup))
    } else {
      lines.push(...lineStartsOf(node, cursor))
      cursor += textOf(node).length
    }
  }

  const readElement = (element: Element): void => {
    const kind = markedKinds.find((name) => kinds[name].element === element.name)
    const id = attributeOf(element, 'id')
    const spansParagraphs = element.children.some((child) => child.type === 'paragraph')
    if (!kind || spansParagraphs) {
      mistakes.push(describeUnexpected(element))
      return
    }
    mistakes.push(...attributeMistakes(element, ['id'], ['id']))
    if (!id) return

    const text = textOf(element)
    mistakes.push(...edgeMistakes(element, text))
    const range = {
      paragraph: number,
      start: cursor,
      end: cursor + text.length,
      text,
      position: positionOf(element),
    }
    const seen = marks.filter((mark) => mark.kind === 'quote' && mark.id === id).length
    marks.push(
      kind === 'quote' ? { ...range, kind, id, fragment: seen + 1 } : { ...range, kind, id },
    )
  }

  read(paragraph)
  return mistakes
}
