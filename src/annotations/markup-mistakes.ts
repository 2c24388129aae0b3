import type { Nodes } from 'mdast'
import { kinds, markedKinds } from '../edition/kinds.ts'
import type { Mark, MarkupMistake } from './annotation.ts'
import { attributeOf, isElement, isMark, positionOf, type Element } from './nodes.ts'
import { wordsWithoutSigns } from './text-of.ts'
import { typeElements } from './type-elements.ts'
import { matchAt } from '../text/match-at.ts'
import { nearest } from '../text/nearest.ts'
import { plainId } from '../text/plain-id.ts'

/** The elements that a kind of text may have, and what a report says of other nodes. */
interface TextKind {
  elements: string[]
  expected: string
  hint: string
}

const articleText: TextKind = {
  elements: [
    'Section',
    'Promotion',
    'Figure',
    ...markedKinds.map((kind) => kinds[kind].element),
    ...typeElements,
  ],
  expected: 'Expected the publisher’s text inside a `<Section>`',
  hint: 'If these are the publisher’s words, write a backslash before their first sign (`1\\.`, `\\#`, `\\{`).',
}

/** The inside of a publisher's paragraph. */
export const insideParagraph: TextKind = {
  ...articleText,
  expected: 'Expected the publisher’s words and our marks',
  hint: 'Keep its words without the markup or, if its sign was printed, write a backslash before it (`\\[`, `\\{`).',
}

/** The inside of a figure. */
export const captionText: TextKind = {
  ...articleText,
  expected: 'Expected the caption of an image',
  hint: 'A caption is plain paragraphs: put everything else outside of `<Figure>`.',
}

/** An introduction or an explanation. */
export const editorialText: TextKind = {
  elements: ['Cite'],
  expected: 'Expected words and links',
  hint: 'Delete it or, if it is text, write a backslash before its first sign.',
}

const asSentences =
  'Write it as sentences; if its sign is text, write a backslash before it (`\\#`, `\\-`, `1\\.`, `\\>`).'
const asWords = 'Keep its words without the signs; if they are text, write a backslash before them.'

/** What to do with markup in an editorial text, where it is more than to delete it. */
const editorialHints: Partial<Record<Nodes['type'], string>> = {
  heading: asSentences,
  list: asSentences,
  blockquote: asSentences,
  table: 'Write it as sentences; if its `|` are text, write a backslash before each.',
  emphasis: asWords,
  strong: asWords,
  inlineCode: asWords,
  code: 'Write its words as a paragraph, without signs around or spaces before them.',
  break: 'Delete the backslash or the spaces at the end of the line.',
  footnoteDefinition: 'Write it as a sentence of the text, with a link to what it cites.',
  definition: 'Write the address behind the words of the link: `[words](https://…)`.',
}

/** Every element that a text can have. */
export const knownElements: readonly string[] = [...articleText.elements, ...editorialText.elements]

const names: Partial<Record<Nodes['type'], string>> = {
  paragraph: 'a paragraph',
  heading: 'a heading',
  list: 'a list',
  blockquote: 'a block quotation',
  code: 'a block of code',
  table: 'a table',
  footnoteDefinition: 'a footnote',
  footnoteReference: 'the sign of a footnote',
  thematicBreak: 'a horizontal rule',
  html: 'HTML',
  image: 'an image',
  imageReference: 'an image',
  emphasis: 'emphasis',
  strong: 'emphasis',
  link: 'a link',
  linkReference: 'a link',
  definition: 'the address of a link',
  inlineCode: 'code',
  break: 'a line break',
  mdxFlowExpression: 'an expression in braces',
  mdxTextExpression: 'an expression in braces',
  mdxjsEsm: 'an import or export',
}

/** What the publisher set stands in a section, whatever its signs. */
const ofSections: ReadonlySet<Nodes['type']> = new Set([
  'heading',
  'list',
  'blockquote',
  'table',
  'footnoteDefinition',
  'thematicBreak',
])

const noPictures =
  'Name an image of the publisher’s with `<Figure alt="…">`, its caption and `</Figure>`, each between blank lines. If the signs are text, write a backslash before the first.'

/** What to do with markup, where it is more than what the kind of text says. */
const hints: Partial<Record<Nodes['type'], string>> = {
  paragraph: 'Put it inside a `<Section id="…" title="…">`, with a blank line before and after.',
  image: noPictures,
  imageReference: noPictures,
  definition:
    'Begin a footnote with `[^1]:`, without spaces in its label; write a link as `[words](https://…)`. If the signs are text, write a backslash before the `[`.',
  code: 'Delete the signs around it or, if they were printed, write a backslash before the first.',
}

/** What to do about a line that MDX takes for code, because it begins with “import” or “export”. */
export function codeLine(line: string): string {
  const word = /^\w+/.exec(line)?.[0] ?? ''
  return `If it is text, write \`&#x${word.charCodeAt(0).toString(16)};${word.slice(1)}\` in place of \`${word}\`.`
}

/** The mistake of a node that may not be in a kind of text. */
export function describeUnexpected(node: Nodes, kind = articleText): MarkupMistake {
  const rule = 'unexpected-markup'
  const position = positionOf(node)
  if (isComment(node)) return { rule, position, ...comment }
  if (isElement(node)) {
    const name = node.name ?? ''
    if (!kind.elements.includes(name)) {
      return { rule, position, ...unknownElement(name, kind.elements) }
    }
    const hint = places[name] ?? `It takes ${listed(kind.elements)}.`
    return { rule, position, message: `\`<${name}>\` may not stand here.`, hint }
  }

  if (node.type === 'paragraph' && node.children.some((child) => isElement(child, 'Section'))) {
    const message = 'The tags of a `<Section>` stand on the line of its words.'
    const hint = 'Write each on a line of its own, with blank lines between them and the words.'
    return { rule, position, message, hint }
  }
  if (node.type === 'footnoteDefinition' && node.children.length === 0) {
    const message = 'This footnote has no words.'
    return { rule, position, message, hint: 'Write them behind its colon, on the same line.' }
  }
  return {
    rule,
    position,
    message: `${kind.expected}, found ${names[node.type] ?? node.type}.`,
    hint: howToWrite(node, kind),
  }
}

function howToWrite(node: Nodes, kind: TextKind): string {
  if (kind === editorialText) return editorialHints[node.type] ?? kind.hint
  if (kind === captionText) return kind.hint
  if (kind === articleText && ofSections.has(node.type)) {
    return 'Put it inside a `<Section>`: move it above the `</Section>` before it, or below the next `<Section …>`.'
  }
  return node.type === 'mdxjsEsm' ? codeLine(node.value) : (hints[node.type] ?? kind.hint)
}

/**
 * What a report says of an element that does not exist, with the one that is meant by it: in another
 * case, or by its Spanish name.
 *
 * @param elements those that may stand there
 * @param slash the slash of a closing tag
 */
export function unknownElement(name: string, elements = knownElements, slash = '') {
  return {
    message: `\`<${slash}${name}>\` is not an element of this kind of file.`,
    hint: howToReplace(name, elements, slash),
  }
}

function howToReplace(name: string, elements: readonly string[], slash: string): string {
  const plain = plainId(name)
  const meant =
    elements.find((element) => element.toLowerCase() === plain) ??
    elements.find((element) => spanish[element] === plain) ??
    nearest(name, elements)
  if (meant !== undefined) return `Write \`<${slash}${meant}>\`.`
  const markdown = elements.includes('Section') ? inMarkdown.get(name) : undefined
  if (markdown !== undefined) return markdown
  return /^[a-z]/.test(name)
    ? 'Delete its tags and keep its words: there is no HTML in a text.'
    : `It takes ${listed(elements)}.`
}

const aTable =
  'Write a table as `| Finca | Litros |`, with `| --- | --- |` below its first row, a row a line.'
const anItem = 'Begin each item with `- ` or `1. `, on a line of its own.'
const aSubhead = 'Begin the subhead with `##`, on a line of its own.'
const bold = 'Write `**…**` in place of its tags.'
const slanted = 'Write `*…*` in place of its tags.'

/** What HTML has elements for and an article has signs of Markdown, or elements of its own. */
const inMarkdown = new Map(
  Object.entries({
    a: 'Write a link as `[words](https://…)`.',
    b: bold,
    strong: bold,
    i: slanted,
    em: slanted,
    s: 'Write `<del>…</del>` in place of its tags.',
    strike: 'Write `<del>…</del>` in place of its tags.',
    blockquote: 'Begin each line of the quotation with `> `.',
    table: aTable,
    tr: aTable,
    td: aTable,
    th: aTable,
    ul: anItem,
    ol: anItem,
    li: anItem,
    ...Object.fromEntries([1, 2, 3, 4, 5, 6].map((level) => [`h${level}`, aSubhead])),
    hr: 'Write `---` on a line of its own, between blank lines.',
    br: 'Write a backslash at the end of a line of verse, a blank line between two paragraphs, and a space in a cell.',
    img: noPictures,
    figure: noPictures,
    figcaption: noPictures,
  }),
)

/** What Spanish authors call the elements. */
const spanish: Partial<Record<string, string>> = {
  ...Object.fromEntries(
    markedKinds.map((kind) => [kinds[kind].element, plainId(kinds[kind].noun.one)]),
  ),
  Section: 'seccion',
  Promotion: 'publicidad',
  Figure: 'figura',
}

/** A comment, which no reader would see and no check reads. */
export const comment = { message: 'Comments are not allowed here.', hint: 'Delete it.' }

function isComment(node: Nodes): boolean {
  if (node.type === 'html') return node.value.startsWith('<!--')
  const isExpression = node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression'
  return isExpression && /^\s*(\/\*[\s\S]*\*\/|\/\/.*)\s*$/.test(node.value)
}

const places: Partial<Record<string, string>> = {
  Section:
    'Sections stand side by side: write the closing tag of what is open above it, such as `</Section>`, before it.',
  Foreign:
    'Words in another language stand inside a paragraph: write its tags on the line of the words, without blank lines.',
  Promotion:
    'A promotion stands inside a section, around whole paragraphs: each of its tags on a line of its own, between blank lines.',
  Figure:
    'A figure stands inside a section: each of its tags on a line of its own, between blank lines, with nothing but its caption in it.',
  Quote: 'A quote stands inside one paragraph; mark the part in each paragraph as a fragment.',
  Claim: 'A claim stands inside one paragraph, without a blank line in it.',
}

/**
 * The attributes of an element that are missing, written twice or unknown. An attribute that an
 * unknown one is probably meant for is not reported as missing too.
 *
 * @param remark what else to say of an unknown attribute
 */
export function attributeMistakes(
  element: Element,
  known: string[],
  required: string[],
  remark = '',
): MarkupMistake[] {
  const written = element.attributes.map((attribute) =>
    attribute.type === 'mdxJsxAttribute' ? attribute.name : '{…}',
  )
  const unknown = written.filter((name) => !known.includes(name))
  const again = written.filter((name, index) => written.indexOf(name) < index)
  const meantBy = (name: string) =>
    known.find((one) => one === name.toLowerCase()) ?? nearest(name, known)
  const meant = unknown.map(meantBy)
  const takes = known.length === 0 ? 'Delete it.' : `It takes ${listed(known)}. ${remark}`.trimEnd()
  const missing = required.filter((name) => !attributeOf(element, name) && !meant.includes(name))
  const position = positionOf(element)

  return [
    ...unknown.map((name, index) => ({
      rule: 'unexpected-markup' as const,
      position,
      message: `\`<${element.name}>\` has no attribute \`${name}\`.`,
      hint: meant[index] === undefined ? takes : `Did you mean \`${meant[index]}\`?`,
    })),
    ...again.map((name) => ({
      rule: 'unexpected-markup' as const,
      position,
      message: `\`<${element.name}>\` has \`${name}\` twice.`,
      hint: 'Delete one of the two.',
    })),
    ...missing.map((name) => ({
      rule: 'missing-attribute' as const,
      position,
      message: `\`<${element.name}>\` has no \`${name}\`.`,
      hint: missingHint(element, name),
      isUnwritten: written.includes(name) || isMark(element),
    })),
  ]
}

/** The mistakes of attributes that are there or not, but have a value. */
export function flagMistakes(element: Element, flags: readonly string[]): MarkupMistake[] {
  return element.attributes.flatMap((attribute) =>
    attribute.type === 'mdxJsxAttribute' &&
    flags.includes(attribute.name) &&
    attribute.value !== null &&
    attribute.value !== undefined
      ? {
          rule: 'unexpected-markup' as const,
          position: positionOf(element),
          message: `\`${attribute.name}\` takes no value.`,
          hint: `Write it alone: \`<${element.name} id="…" ${attribute.name}>\`; or delete it.`,
        }
      : [],
  )
}

function missingHint(element: Element, name: string): string {
  const value = element.attributes.flatMap((one) =>
    one.type === 'mdxJsxAttribute' && one.name === name && typeof one.value === 'object'
      ? (one.value?.value ?? [])
      : [],
  )[0]
  if (value !== undefined) {
    const words = value.trim().replace(/^(["'`])(.*)\1$/, '$2')
    return `Write it as text, without braces: \`<${element.name} ${name}="${words}">\`.`
  }
  const asText = `Write it as text: \`<${element.name} ${name}="…">\`.`
  return isMark(element) ? `${asText} Or run \`npm run new marks\`, which makes one.` : asText
}

/** The mistake of a mark that holds no words, or begins or ends with a space. */
export function edgeMistakes(element: Element, text: string): MarkupMistake[] {
  const at = { rule: 'marked-words' as const, position: positionOf(element) }
  const mark = `\`<${element.name} id="${attributeOf(element, 'id')}">\``
  if (!/[\p{L}\p{N}\p{S}]/u.test(wordsWithoutSigns(element))) {
    return [
      { ...at, message: `${mark} marks no words.`, hint: 'Put it around words, or delete it.' },
    ]
  }
  if (text.trim() === text) return []
  const edge = text.trimStart() === text ? 'end' : 'begin'
  return [
    {
      ...at,
      message: `The words of ${mark} ${edge} with a space.`,
      hint: 'Leave the space outside the mark.',
    },
  ]
}

/** Letters of scripts that put no space between words, of which nobody can say here where one begins. */
const spaceless =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u

/** The mistake of a mark that begins or ends inside a word of its paragraph. */
export function cutWords({ kind, id, start, end, position }: Mark, paragraph: string) {
  const at = { rule: 'marked-words' as const, position }
  const mark = `\`<${kinds[kind].element} id="${id}">\``
  const edges = [
    { edge: 'begins', index: start },
    { edge: 'ends', index: end },
  ]
  return edges.flatMap(({ edge, index }): MarkupMistake[] => {
    const word = /(?<=([\p{L}\p{N}\p{M}]+))[\p{L}\p{N}\p{M}]+/uy
    const [after, before] = matchAt(word, paragraph, index)
    if (after === undefined || before === undefined) return []
    if (spaceless.test(paragraph.slice(Math.max(index - 1, 0), index + 1))) return []
    const message = `${mark} ${edge} inside a word: “${before}|${after}”.`
    return [{ ...at, message, hint: 'Put the tag before or behind the whole word.' }]
  })
}

function listed(names: readonly string[]): string {
  return names.map((name) => `\`${name}\``).join(', ')
}
