import type { Nodes, Text } from 'mdast'
import type { Position } from '../text/issue.ts'
import type { MarkupMistake } from './annotation.ts'
import type { Block } from './blocks.ts'
import { positionOf } from './nodes.ts'

const rule = 'unexpected-markup'

/** The mistakes of footnotes: one that stands twice, one to which nothing refers, signs of none. */
export function footnoteMistakes(blocks: readonly Block[]): MarkupMistake[] {
  const notes = blocks.flatMap(({ node, form }) =>
    form.kind === 'footnote' ? [{ label: form.label, position: positionOf(node) }] : [],
  )
  const referred = new Set(blocks.flatMap(({ node }) => labelsIn(node)))
  const unused = notes.filter(({ label }) => !referred.has(label))
  const signs = blocks.flatMap((block) => signsOfNone(block))
  return [
    ...repeated(notes),
    // A sign of another label, which is reported, is the one that should lead there.
    ...(signs.length > 0 ? [] : unused.map(unusedNote)),
    ...[...Map.groupBy(signs, ({ label }) => label).values()].map((same) =>
      signOfNone(same, unused[0]?.label),
    ),
  ]
}

interface Note {
  label: string
  position: Position
}

function repeated(notes: readonly Note[]): MarkupMistake[] {
  return notes
    .filter(({ label }, index) => notes.findIndex((one) => one.label === label) < index)
    .map(({ label, position }) => ({
      rule,
      position,
      message: `There is a footnote \`${label}\` already.`,
      hint: 'Give this one a label of its own, also where the text refers to it.',
    }))
}

function unusedNote({ label, position }: Note): MarkupMistake {
  return {
    rule,
    position,
    message: `Nothing refers to the footnote \`${label}\`.`,
    hint: `Write \`[^${label}]\` where the publisher printed its sign; if it was printed without one, begin this paragraph with \`\\[${label}]\`.`,
  }
}

/** A sign that stays text, because there is no such footnote. */
interface Sign extends Note {
  /** True if a paragraph begins with it, as a footnote does. */
  isFirst: boolean
}

function signsOfNone({ node }: Block): Sign[] {
  const [first] = node.children
  return textsIn(node).flatMap((text) =>
    [...text.value.matchAll(/\[\^([^\]\s]+)\]/g)].map(({ index, 1: label = '' }) => ({
      label,
      position: positionIn(text, index),
      isFirst: text === first && index === 0,
    })),
  )
}

function signOfNone(same: readonly Sign[], unused: string | undefined): MarkupMistake {
  const begins = same.find(({ isFirst }) => isFirst)
  const { label, position } = begins ?? same[0] ?? { label: '', position: { line: 1, column: 1 } }
  const text = `if it was printed as text, write \`\\[${label}]\`.`
  if (begins) {
    const message = `The footnote \`${label}\` has no colon behind its sign.`
    return { rule, position, message, hint: `Begin it with \`[^${label}]: \`; ${text}` }
  }
  const other = unused === undefined ? '' : `, or refer to the one that there is, \`[^${unused}]\``
  return {
    rule,
    position,
    message: `There is no footnote \`${label}\`, to which \`[^${label}]\` leads.`,
    hint: `Write \`[^${label}]: …\` where the publisher printed it${other}; ${text}`,
  }
}

function labelsIn(node: Nodes): string[] {
  if (node.type === 'footnoteReference') return [node.label ?? node.identifier]
  return 'children' in node ? node.children.flatMap(labelsIn) : []
}

function textsIn(node: Nodes): Text[] {
  if (node.type === 'text') return [node]
  return 'children' in node ? node.children.flatMap(textsIn) : []
}

/** Where a character of a text stands in the file; what is escaped before it moves the column. */
function positionIn(text: Text, index: number): Position {
  const { line, column } = positionOf(text)
  const above = text.value.slice(0, index).split('\n')
  const last = above.at(-1) ?? ''
  return above.length === 1
    ? { line, column: column + index }
    : { line: line + above.length - 1, column: last.length + 1 }
}
