import type { Link, ListItem, Nodes, Table, TableRow } from 'mdast'
import { faultOfAddress, isMailbox, isWholeAddress } from '../text/is-whole-address.ts'
import { isLanguageTag, meantLanguage } from '../text/language-tag.ts'
import type { MarkupMistake } from './annotation.ts'
import { attributeMistakes } from './markup-mistakes.ts'
import { attributeOf, findIn, hasMark, positionOf, type Element } from './nodes.ts'
import { textOf } from './text-of.ts'

const rule = 'unexpected-markup' as const

/** The mistakes of a link in the publisher's text: its address, and a mark inside it. */
export function linkMistakes(link: Link): MarkupMistake[] {
  const position = positionOf(link)
  const mistakes: MarkupMistake[] = []
  const fault = faultOfAddress(link.url)
  if (fault !== undefined) {
    mistakes.push({
      rule,
      position,
      message: `A link of the publisher’s leads to \`${link.url}\`, which is no address: ${fault}.`,
      hint: 'Correct the address; if it is the publisher’s mistake, keep the words without the link.',
    })
  } else if (!isWholeAddress(link.url)) {
    mistakes.push({
      rule,
      position,
      message: `A link of the publisher’s leads to \`${link.url}\`, which is no whole address.`,
      hint: howToAddress(link.url),
    })
  }
  if (link.title != null) {
    const message = `“${link.title}” is in the link, but not among the publisher’s words.`
    mistakes.push({
      rule,
      position,
      message,
      hint: 'Leave nothing but the address between `(` and `)`.',
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
  const sign = findIn(link, ({ type }) => type === 'footnoteReference')
  if (sign) {
    mistakes.push({
      rule,
      position: positionOf(sign),
      message: 'The sign of a footnote stands inside a link, and both lead somewhere.',
      hint: 'End the link before the sign; if the link goes on behind it, write a second one with the same address.',
    })
  }
  return mistakes
}

function howToAddress(url: string): string {
  if (isMailbox(url)) return `Write \`mailto:${url}\`.`
  if (/^(?!https?:)[a-z][a-z0-9+-]*:/i.test(url)) {
    return 'Keep the words without the link: a link leads to the web, a mailbox or a telephone.'
  }
  return /\s/.test(url)
    ? 'Write `%20` for a space in it, or delete the space.'
    : 'Write the address as the publisher’s page resolves it, with `https://`; if the signs are text, write a backslash before the `[`.'
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
  return node.type === 'table' ? node.children.flatMap((row) => rowMistakes(row, node)) : []
}

function rowMistakes(row: TableRow, { children: [head] }: Table): MarkupMistake[] {
  const at = { rule, position: positionOf(row) }
  const columns = head?.children.length ?? 0
  if (row.data?.isLoose) {
    const message = 'This line becomes a row of the table above it.'
    const hint = 'Put a blank line before it; if it is a row, write `|` at its ends.'
    return [{ ...at, message, hint }]
  }
  if (row.children.length <= columns) return []
  return [
    {
      ...at,
      message: `This row has ${row.children.length} cells, and the first row of its table ${columns}: readers would not see the rest.`,
      hint: 'Write as many cells in the first two rows, empty ones too. Write `\\|` for a bar that was printed in a cell.',
    },
  ]
}

/** A subhead of the first level, which is that of the title of the page. */
export function levelMistakes(node: Nodes): MarkupMistake[] {
  if (node.type === 'heading' && textOf(node).trim() === '') {
    const message = 'There are no words in this subhead.'
    const hint =
      'Write those that were printed, or delete the line; a section without a subhead has a `title`.'
    return [{ rule, position: positionOf(node), message, hint }]
  }
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

/** Items that are not where they seem to be, or have no words. */
export function listMistakes(tree: Nodes): MarkupMistake[] {
  if (!('children' in tree)) return []
  const children: readonly Nodes[] = tree.children
  return children.flatMap((node, index) => {
    const before = children[index - 1]
    const mistakes: MarkupMistake[] = node.type === 'list' ? node.children.flatMap(emptyItem) : []
    if (node.type === 'list' && before?.type === 'list') {
      const last = before.children.at(-1)
      if (last) mistakes.push(...unevenItems([last, node.children[0] ?? last]))
    }
    if (node.type === 'list') mistakes.push(...unevenItems(node.children))
    return [...mistakes, ...listMistakes(node)]
  })
}

function emptyItem(item: ListItem): MarkupMistake[] {
  const at = { rule, position: positionOf(item) }
  if (textOf(item) === '') {
    const hint = 'Write them behind its sign or, if it is none, delete the sign.'
    return [{ ...at, message: 'This item of a list has no words.', hint }]
  }
  if (item.children[0]?.type !== 'list') return []
  const message = 'This line has the sign of an item twice.'
  return [{ ...at, message, hint: 'Delete one; if one was printed, write a backslash before it.' }]
}

/** An item on the line below another one that is indented otherwise, but stands beside it. */
function unevenItems(items: readonly ListItem[]): MarkupMistake[] {
  return items.slice(1).flatMap((item, index) => {
    const above = items[index]?.position
    const at = item.position
    const words = [items[index], item].map((one) => one?.children[0]?.position?.start.column ?? 0)
    const [inside = 0, own] = words
    // Numbers may be set so that their full stops stand below each other.
    if (!above || !at || at.start.column <= above.start.column || own === inside) return []
    if (at.start.line !== above.end.line + 1) return []
    return [
      {
        rule,
        position: positionOf(item),
        message: 'This item is indented, but too little to stand inside the one above it.',
        hint: `Indent it by ${inside - above.start.column} spaces more than that one, or as much as that one.`,
      },
    ]
  })
}

/** The mistakes of an element that says how words were set. */
export function typeMistakes(element: Element): MarkupMistake[] {
  if (element.name !== 'Foreign') return attributeMistakes(element, [], [])
  const language = attributeOf(element, 'lang')
  const mistakes = attributeMistakes(element, ['lang'], ['lang'])
  if (language !== undefined && language !== '' && !isLanguageTag(language)) {
    const meant = meantLanguage(language)
    mistakes.push({
      rule,
      position: positionOf(element),
      message: `\`${language}\` is not the tag of a language.`,
      hint:
        meant === undefined
          ? 'Write it as BCP 47 does: `en`, `pt-BR`, `ar`.'
          : `Did you mean \`${meant}\`?`,
    })
  }
  return mistakes
}

/** The mistakes of an image that is named. */
export function figureMistakes(element: Element): MarkupMistake[] {
  const mistakes = attributeMistakes(
    element,
    ['alt'],
    ['alt'],
    'Its caption stands between its tags.',
  )
  const alt = attributeOf(element, 'alt')?.trim() ?? ''
  if (alt === '' || !saysNothing.test(alt)) return mistakes
  const message = `\`alt\` does not say what is seen: “${alt}”.`
  const hint =
    'Say it in a few words, for those who cannot see the image: `<Figure alt="Una puerta azul">`.'
  return [...mistakes, { rule, position: positionOf(element), message, hint }]
}

/** The name or the address of a file, or that there is an image, in place of what is seen. */
const saysNothing =
  /\.(?:jpe?g|jfif|png|gif|webp|avif|svg|heic|tiff?|bmp)$|^(?:https?:|www\.)\S+$|^(?:img|dsc[fn]?|pxl|image|imagen|foto|photo|captura|screenshot|whatsapp image)[ _-]*[\d_ -]*(?:at [\d.: -]+)?$|^(?:una )?(?:imagen|foto(?:graf[ií]a)?|figura|image|photo|picture|alt|captura de pantalla)\.?$|^[^\p{L}]*$/iu

/** The mistake of a section or a promotion in which nothing stands. */
export function emptyMistakes(element: Element): MarkupMistake[] {
  if (element.children.length > 0) return []
  const message = `There are no words in this \`<${element.name}>\`.`
  const hint = 'Write paragraphs between its tags, or delete them.'
  return [{ rule, position: positionOf(element), message, hint, isUnwritten: true }]
}
