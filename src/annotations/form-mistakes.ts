import type { Link, Nodes, Text } from 'mdast'
import { isWholeAddress } from '../text/is-whole-address.ts'
import { isLanguageTag } from '../text/language-tag.ts'
import type { MarkupMistake } from './annotation.ts'
import type { Block } from './blocks.ts'
import { attributeMistakes } from './markup-mistakes.ts'
import { attributeOf, hasMark, positionOf, type Element } from './nodes.ts'
import { textOf } from './text-of.ts'

const rule = 'unexpected-markup'

/** The mistakes of a link in the publisher's text: its address, and a mark inside it. */
export function linkMistakes(link: Link): MarkupMistake[] {
  const position = positionOf(link)
  const mistakes: MarkupMistake[] = []
  if (!isWholeAddress(link.url)) {
    mistakes.push({
      rule,
      position,
      message: `A link of the publisher’s leads to \`${link.url}\`, which is no whole address.`,
      hint: 'Write the address as the publisher’s page resolves it, with `https://`; if the signs are text, write a backslash before the `[`.',
    })
  }
  if (textOf(link).trim() === '') {
    const message = 'A link of the publisher’s has no words.'
    mistakes.push({ rule, position, message, hint: 'Delete it, or put it around its words.' })
  }
  const inside = link.children.find(hasMark)
  if (inside) {
    mistakes.push({
      rule,
      position: positionOf(inside),
      message: 'A mark stands inside a link, and both lead somewhere.',
      hint: 'Put the mark around the link; where it has only some of its words, write two links with the same address.',
    })
  }
  return mistakes
}

/** What a paragraph became by mistake: a subhead by the line below it, a row of a table above it. */
export function unmeantMistakes(node: Nodes): MarkupMistake[] {
  if (node.type === 'heading' && node.data?.isUnderlined) {
    return [
      {
        rule,
        position: positionOf(node),
        message: 'The line of signs below this paragraph makes a subhead of it.',
        hint: 'Put a blank line between the two; a subhead begins with `##`.',
      },
    ]
  }
  if (node.type !== 'table') return []
  return node.children
    .filter(({ data }) => data?.isLoose)
    .map((row) => ({
      rule,
      position: positionOf(row),
      message: 'This line becomes a row of the table above it.',
      hint: 'Put a blank line before it; if it is a row, write `|` at its ends.',
    }))
}

/** A footnote that is printed a second time. */
export function repeatedFootnotes(blocks: readonly Block[]): MarkupMistake[] {
  const seen = new Set<string>()
  return blocks.flatMap(({ node, form }) => {
    if (form.kind !== 'footnote') return []
    if (!seen.has(form.label)) {
      seen.add(form.label)
      return []
    }
    const message = `There is a footnote \`${form.label}\` already.`
    const hint = 'Give this one a label of its own, also where the text refers to it.'
    return [{ rule, position: positionOf(node), message, hint }]
  })
}

/** A subhead of the first level, which is that of the title of the page. */
export function levelMistakes(node: Nodes): MarkupMistake[] {
  if (node.type !== 'heading' || node.depth > 1 || node.data?.isUnderlined) return []
  return [
    {
      rule,
      position: positionOf(node),
      message: 'A subhead is of the second level or lower: the first is that of the title.',
      hint: 'Begin it with `##`; the title of the article stands in its field `title`. If the sign is text, write `\\#`.',
    },
  ]
}

/** Signs of footnotes that are not there: they stay text. */
export function footnoteMistakes(node: Text): MarkupMistake[] {
  return [...node.value.matchAll(/\[\^([^\]\s]+)\]/g)].map(([sign, label]) => ({
    rule,
    position: positionOf(node),
    message: `There is no footnote \`${label}\`, to which \`${sign}\` leads.`,
    hint: `Write \`${sign}: …\` where the publisher printed it; if the signs are text, write a backslash before the \`[\`.`,
  }))
}

/** The mistakes of an element that says how words were set. */
export function typeMistakes(element: Element): MarkupMistake[] {
  if (element.name !== 'Foreign') return attributeMistakes(element, [], [])
  const language = attributeOf(element, 'lang')
  const mistakes = attributeMistakes(element, ['lang'], ['lang'])
  if (language !== undefined && language !== '' && !isLanguageTag(language)) {
    mistakes.push({
      rule,
      position: positionOf(element),
      message: `\`${language}\` is not the tag of a language.`,
      hint: 'Write it as BCP 47 does: `en`, `pt-BR`, `ar`.',
    })
  }
  return mistakes
}

/** The mistakes of an image that is named. */
export function figureMistakes(element: Element): MarkupMistake[] {
  return attributeMistakes(element, ['alt'], ['alt'])
}
