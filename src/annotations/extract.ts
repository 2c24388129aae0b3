import type { Nodes, Root, TableRow } from 'mdast'
import { kinds, markedKinds } from '../edition/kinds.ts'
import type { AnnotatedText, FigureMark, LineStart, Mark, MarkupMistake } from './annotation.ts'
import { blocksOf, type Block } from './blocks.ts'
import { footnoteMistakes } from './footnote-mistakes.ts'
import {
  emptyMistakes,
  figureMistakes,
  levelMistakes,
  linkMistakes,
  listMistakes,
  typeMistakes,
  unmeantMistakes,
} from './form-mistakes.ts'
import { fold } from '../text/fold.ts'
import { attributeOf, hasFlag, isElement, positionOf, type Element } from './nodes.ts'
import { lineStartsOf } from './line-starts.ts'
import {
  attributeMistakes,
  captionText,
  cutWords,
  describeUnexpected,
  edgeMistakes,
  flagMistakes,
  insideParagraph,
} from './markup-mistakes.ts'
import { printedContent } from './printed-content.ts'
import { signOfFootnote, textOf, wordsWithoutSigns } from './text-of.ts'
import { typeElements } from './type-elements.ts'

/** Nodes that Markdown allows in a paragraph, but that are not the publisher's words. */
const notWords: ReadonlySet<string> = new Set(['mdxTextExpression', 'image', 'imageReference'])

/** Blocks, around which no mark can stand: it would have words of several paragraphs. */
const isBlock: ReadonlySet<string> = new Set([
  'paragraph',
  'heading',
  'list',
  'blockquote',
  'table',
  'code',
  'footnoteDefinition',
])

/**
 * Read an article: its paragraphs, its sections, and the marks in the order of their words.
 * Markup that does not belong there is reported among the mistakes; the rest is read all the
 * same.
 */
export function extractAnnotations(tree: Root): AnnotatedText {
  const blocks = blocksOf(tree)
  const mistakes: MarkupMistake[] = blocks.unexpected.map(({ node, inFigure }) =>
    describeUnexpected(node, inFigure ? captionText : undefined),
  )

  const sections = blocks.sections.map((element) => {
    const title = attributeOf(element, 'title')
    const first = blocks.paragraphs.find(({ section }) => section === element)
    const subhead = title === undefined && first?.form.kind === 'subhead' ? first : undefined
    const required = subhead ? ['id'] : ['id', 'title']
    mistakes.push(...attributeMistakes(element, ['id', 'title'], required))
    if (
      title !== undefined &&
      first?.form.kind === 'subhead' &&
      isSame(title, wordsWithoutSigns(first.node))
    ) {
      mistakes.push({
        rule: 'unexpected-markup',
        position: positionOf(element),
        message: 'The title of this section is printed below it, as a subhead.',
        hint: `Delete \`title="${title}"\`: the subhead is its title.`,
      })
    }
    return {
      kind: 'section' as const,
      id: attributeOf(element, 'id') ?? '',
      title: subhead ? wordsWithoutSigns(subhead.node).trim() : (title ?? ''),
      isPrinted: subhead !== undefined,
      position: positionOf(element),
    }
  })

  mistakes.push(...[...blocks.sections, ...blocks.promotions].flatMap(emptyMistakes))
  mistakes.push(...blocks.promotions.flatMap((element) => attributeMistakes(element, [], [])))
  mistakes.push(...listMistakes(tree), ...footnoteMistakes(blocks.paragraphs))

  const marks: Mark[] = []
  const paragraphs = blocks.paragraphs.map((block, index) => {
    const { node, section, promotion, form, isQuoted } = block
    const lines: LineStart[] = []
    const text = wordsOf(block)
    const before = marks.length
    mistakes.push(...unmeantMistakes(node), ...levelMistakes(node))
    mistakes.push(...readMarks(block, index + 1, marks, lines))
    mistakes.push(...marks.slice(before).flatMap((mark) => cutWords(mark, text)))
    return {
      number: index + 1,
      text,
      form,
      isQuoted,
      content: printedContent(node),
      promotion,
      section: blocks.sections.indexOf(section),
      position: positionOf(node),
      lines,
    }
  })

  const figures = blocks.figures.map(({ element, after }): FigureMark => {
    mistakes.push(...figureMistakes(element))
    const alt = attributeOf(element, 'alt') ?? ''
    return { alt, after, position: positionOf(element) }
  })

  return { sections, paragraphs, figures, marks, mistakes }
}

/** True if a reader would see the same words twice. */
function isSame(title: string, subhead: string): boolean {
  return fold(title).trim() === fold(subhead).trim()
}

/** The words of a paragraph; before those of a footnote its sign. */
function wordsOf({ node, form }: Block): string {
  return signBefore(form) + textOf(node)
}

function signBefore(form: Block['form']): string {
  return form.kind === 'footnote' ? `${signOfFootnote(form.label)} ` : ''
}

/** Add the marks of one paragraph to `marks` and its lines to `lines`, and return its mistakes. */
function readMarks(
  { node: paragraph, form }: Block,
  number: number,
  marks: Mark[],
  lines: LineStart[],
): MarkupMistake[] {
  const mistakes: MarkupMistake[] = []
  let cursor = signBefore(form).length

  /** @param reported true inside a node that is reported already */
  const read = (node: Nodes, reported = false): void => {
    const isMarkup = notWords.has(node.type)
    if (isElement(node)) readElement(node)
    else if (node.type === 'link') mistakes.push(...linkMistakes(node))
    else if (isMarkup && !reported) mistakes.push(describeUnexpected(node, insideParagraph))

    if (node.type === 'table') {
      node.children.filter((row) => textOf(row) !== '').forEach(readRow)
    } else if ('children' in node) {
      node.children.forEach((child) => read(child, reported || isMarkup))
    } else {
      lines.push(...lineStartsOf(node, cursor))
      cursor += textOf(node).length
    }
  }

  /** A line ending stands between two rows, a tab between two cells, none after the last with words. */
  const readRow = (row: TableRow, index: number): void => {
    if (index > 0) cursor += 1
    const end = cursor + textOf(row).length
    row.children.forEach((cell, column) => {
      if (column > 0) cursor += 1
      read(cell)
    })
    cursor = end
  }

  const readElement = (element: Element): void => {
    const kind = markedKinds.find((name) => kinds[name].element === element.name)
    const id = attributeOf(element, 'id')
    const isType = typeElements.includes(element.name ?? '')
    if ((!kind && !isType) || element.children.some(({ type }) => isBlock.has(type))) {
      mistakes.push(describeUnexpected(element))
      return
    }
    if (!kind) {
      mistakes.push(...typeMistakes(element))
      return
    }
    const flags = kind === 'quote' ? ['unmarked'] : []
    mistakes.push(...attributeMistakes(element, ['id', ...flags], ['id']))
    mistakes.push(...flagMistakes(element, flags))
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
      kind === 'quote'
        ? { ...range, kind, id, fragment: seen + 1, isUnmarked: hasFlag(element, 'unmarked') }
        : { ...range, kind, id },
    )
  }

  read(paragraph)
  return mistakes
}
