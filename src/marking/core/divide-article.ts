import type { Nodes } from 'mdast'
import { attributeOf, isElement, type Element } from '../../annotations/nodes.ts'
import { inAttribute } from '../../skeletons/article.ts'
import type { RefusalReason } from '../protocol.ts'
import { articleSource, type ArticleSource } from './article-source.ts'

/*
 * Sections and promotions: tags that stand between the paragraphs of an article. What is put in has a
 * blank line around it, and what is taken out goes with the same, so that each undoes the other.
 */

/** Why an article cannot be divided so, and the paragraphs that would do. */
export interface Undivided {
  reason: RefusalReason
  /** The numbers of the first and the last of them. */
  nearest: { first: number; last: number } | null
}

type Divided = { source: string } | Undivided

/** What stands directly in a section or in a promotion: a paragraph, a list with all its items. */
interface Part {
  node: Nodes
  section: Element
  promotion: Element | undefined
  /** The numbers of its paragraphs. */
  first: number
  last: number
}

/** Begin a section with a paragraph. Without a title of ours, a subhead of the publisher's is it. */
export function beginSection(
  article: ArticleSource,
  paragraph: number,
  id: string,
  title?: string,
): Divided {
  const place = placeOfSection(article, paragraph)
  if ('reason' in place) return place
  const written = title === undefined ? '' : ` title="${inAttribute(title)}"`
  const tags = `</Section>\n\n<Section id="${inAttribute(id)}"${written}>\n\n`
  return dividing(article, [{ start: place.offset, end: place.offset, put: tags }])
}

/** Where a section that begins with a paragraph would begin in the file. */
export function placeOfSection(
  article: ArticleSource,
  paragraph: number,
): { offset: number; isPrinted: boolean } | Undivided {
  const parts = partsOf(article)
  const part = partWith(parts, paragraph)
  if (!part) return { reason: 'outside', nearest: null }
  const { section, promotion, first, node } = part
  const at = (number: number) => ({ first: number, last: number })
  if (promotion) {
    const begins = parts.find((one) => one.promotion === promotion) === part
    if (!begins || first !== paragraph) {
      const next = parts.find((one) => one.first > first && one.promotion !== promotion)
      const isNear = next?.section === section
      return { reason: 'in-promotion', nearest: isNear ? at(next.first) : null }
    }
  }
  if (parts.find((one) => one.section === section) === part && first === paragraph) {
    return { reason: 'begins-section', nearest: null }
  }
  if (first !== paragraph) {
    const next = parts.find((one) => one.first > paragraph && one.section === section)
    return { reason: 'inside-block', nearest: next ? at(next.first) : null }
  }
  return {
    offset: startOf(promotion ?? node),
    isPrinted: node.type === 'heading',
  }
}

/** Let the paragraphs of a section go on the section before it. */
export function joinSection(article: ArticleSource, id: string): Divided {
  const sections = sectionsIn(article)
  const index = sections.findIndex((section) => attributeOf(section, 'id') === id)
  const [before, section] = [sections[index - 1], sections[index]]
  if (!section) return { reason: 'outside', nearest: null }
  if (!before) return { reason: 'first-section', nearest: null }
  const first = section.children[0]
  const start = closingTagOf(before, article.source)
  const end = first ? startOf(first) : closingTagOf(section, article.source)
  return dividing(article, [{ start, end, put: '' }])
}

/** Give a section another title. */
export function renameSection(article: ArticleSource, id: string, title: string): Divided {
  const section = sectionsIn(article).find((one) => attributeOf(one, 'id') === id)
  if (!section) return { reason: 'outside', nearest: null }
  const start = startOf(section)
  const tag = /^<Section(?:\s+\w+=(?:"[^"]*"|'[^']*'))*\s*>/.exec(article.source.slice(start))?.[0]
  if (tag === undefined) return { reason: 'unclear', nearest: null }
  const written = `title="${inAttribute(title)}"`
  const put = /\stitle=/.test(tag)
    ? tag.replace(/(\s)title=(?:"[^"]*"|'[^']*')/, (_, blank: string) => blank + written)
    : tag.replace(/>$/, () => ` ${written}>`)
  return dividing(article, [{ start, end: start + tag.length, put }])
}

/** Say of some paragraphs of one section that they advertise. */
export function beginPromotion(article: ArticleSource, first: number, last: number): Divided {
  const parts = partsOf(article)
  const [from, to] = [partWith(parts, first), partWith(parts, last)]
  if (!from || !to || first > last) return { reason: 'outside', nearest: null }
  const inside = parts.slice(parts.indexOf(from), parts.indexOf(to) + 1)
  if (inside.some(({ promotion }) => promotion)) {
    const from = inside.findIndex(({ promotion }) => !promotion)
    const rest = from === -1 ? [] : inside.slice(from)
    const end = rest.findIndex(({ promotion }) => promotion)
    const run = end === -1 ? rest : rest.slice(0, end)
    return { reason: 'in-promotion', nearest: rangeOf(run) }
  }
  if (from.section !== to.section) {
    const own = inside.filter(({ section }) => section === from.section)
    return { reason: 'several-sections', nearest: rangeOf(own) }
  }
  if (from.first !== first || to.last !== last) {
    return { reason: 'inside-block', nearest: rangeOf(inside) }
  }
  return dividing(article, [
    { start: startOf(from.node), end: startOf(from.node), put: '<Promotion>\n\n' },
    { start: endOf(to.node), end: endOf(to.node), put: '\n\n</Promotion>' },
  ])
}

/** Say no more that the paragraphs of a promotion advertise. */
export function endPromotion(article: ArticleSource, paragraph: number): Divided {
  const promotion = partWith(partsOf(article), paragraph)?.promotion
  const [first, last] = [promotion?.children[0], promotion?.children.at(-1)]
  if (!promotion || !first || !last) return { reason: 'outside', nearest: null }
  return dividing(article, [
    { start: startOf(promotion), end: startOf(first), put: '' },
    { start: endOf(last), end: endOf(promotion), put: '' },
  ])
}

interface Edit {
  start: number
  end: number
  put: string
}

/** The file with some edits, if it has the same words and marks as before. */
function dividing(article: ArticleSource, edits: readonly Edit[]): Divided {
  const source = edits.reduceRight(
    (text, { start, end, put }) => text.slice(0, start) + put + text.slice(end),
    article.source,
  )
  const after = articleSource(source)
  const isSame =
    after &&
    wordsOf(after) === wordsOf(article) &&
    after.annotated.mistakes.length <= article.annotated.mistakes.length
  return isSame ? { source } : { reason: 'unclear', nearest: null }
}

function wordsOf({ annotated: { paragraphs, marks } }: ArticleSource): string {
  return JSON.stringify([
    paragraphs.map(({ text, form }) => [text, form]),
    marks.map(({ kind, id, paragraph, start, end }) => [kind, id, paragraph, start, end]),
  ])
}

function sectionsIn({ tree }: ArticleSource): Element[] {
  return tree.children.filter((node): node is Element & typeof node => isElement(node, 'Section'))
}

/** The parts of an article in which there are paragraphs. */
function partsOf(article: ArticleSource): Part[] {
  const numbers = new Map(article.blocks.map(({ node }, index) => [node as Nodes, index + 1]))
  const partOf = (node: Nodes, section: Element, promotion?: Element): Part[] => {
    if (isElement(node, 'Promotion')) {
      return node.children.flatMap((child) => partOf(child, section, node))
    }
    const inside = numbersIn(node, numbers)
    const [first, last] = [inside[0], inside.at(-1)]
    return first === undefined || last === undefined
      ? []
      : [{ node, section, promotion, first, last }]
  }
  return sectionsIn(article).flatMap((section) =>
    section.children.flatMap((node) => partOf(node, section)),
  )
}

function numbersIn(node: Nodes, numbers: ReadonlyMap<Nodes, number>): number[] {
  const own = numbers.get(node)
  if (own !== undefined) return [own]
  return 'children' in node ? node.children.flatMap((child) => numbersIn(child, numbers)) : []
}

function partWith(parts: readonly Part[], paragraph: number): Part | undefined {
  return parts.find(({ first, last }) => first <= paragraph && paragraph <= last)
}

function rangeOf(parts: readonly Part[]): Undivided['nearest'] {
  const [first, last] = [parts[0], parts.at(-1)]
  return first && last ? { first: first.first, last: last.last } : null
}

function closingTagOf(section: Element, source: string): number {
  return source.lastIndexOf('</Section', endOf(section))
}

function startOf(node: Nodes): number {
  return node.position?.start.offset ?? 0
}

/** A paragraph that has nothing but marks has the position of the first of them. */
function endOf(node: Nodes): number {
  const own = node.position?.end.offset ?? 0
  const last = 'children' in node ? node.children.at(-1) : undefined
  return last ? Math.max(own, endOf(last)) : own
}
