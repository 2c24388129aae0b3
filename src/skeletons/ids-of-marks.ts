import type { Root } from 'mdast'
import { visit } from 'unist-util-visit'
import type { Mark } from '../annotations/annotation.ts'
import { extractAnnotations } from '../annotations/extract.ts'
import { attributeOf, isMark, setAttribute, type Element } from '../annotations/nodes.ts'
import type { ParsedContent } from '../corpus/parsed-content.ts'
import { kinds, markedKinds, type MarkedKind } from '../edition/kinds.ts'
import { saidBy } from '../text/said-by.ts'
import { shortId } from '../text/short-id.ts'

/**
 * An article in which each mark has an id: those that have none get one of their words, which that of
 * a quote begins with the last name of its speaker. Pieces of a quote in one sentence share theirs.
 *
 * @param mdx the file
 * @param tree the same, parsed, which is changed
 * @param taken the ids that there are, to which the new ones are added
 */
export function withIds(
  mdx: string,
  tree: Root,
  entities: ParsedContent['entities'],
  taken: Map<MarkedKind, Set<string>>,
): { text: string; given: string[] } {
  const without: Element[] = []
  visit(tree, (node) => {
    if (isMark(node) && !attributeOf(node, 'id')) without.push(node)
  })
  if (without.length === 0) return { text: mdx, given: [] }

  // Without an id, a mark is not read.
  const names = new Map(without.map((element, index) => [`?${index}`, element]))
  for (const [name, element] of names) {
    element.attributes = element.attributes.filter(
      (attribute) => !(attribute.type === 'mdxJsxAttribute' && attribute.name === 'id'),
    )
    setAttribute(element, 'id', name)
  }
  const { marks, paragraphs } = extractAnnotations(tree)
  const people = entities.filter(({ data }) => data.kind === 'persona').map(({ data }) => data.name)
  const places: { at: number; id: string }[] = []
  let last: { mark: Mark; id: string } | undefined
  for (const mark of marks) {
    const at = names.get(mark.id)?.position?.start.offset
    if (at === undefined) continue
    const words = paragraphs[mark.paragraph - 1]?.text ?? ''
    if (last && isNextPiece(last.mark, mark, words)) {
      places.push({ at, id: last.id })
      last = { mark, id: last.id }
      continue
    }
    const speaker =
      mark.kind === 'quote'
        ? saidBy(words.slice(0, mark.start), words.slice(mark.end), people)
        : undefined
    if (speaker && !people.includes(speaker.name)) people.push(speaker.name)
    const ids = taken.get(mark.kind)
    const id = shortId(mark.text, ids ?? new Set(), speaker?.name.split(' ').at(-1))
    ids?.add(id)
    places.push({ at, id })
    if (mark.kind === 'quote') last = { mark, id }
  }
  return {
    text: places.reduceRight((text, { at, id }) => withId(text, at, id), mdx),
    given: [...new Set(places.map(({ id }) => id))],
  }
}

/** True for another piece of a quote in the same sentence: “Sí”, dijo, “mañana”. */
export function isNextPiece(before: Mark, mark: Mark, words: string): boolean {
  return (
    mark.kind === 'quote' &&
    mark.paragraph === before.paragraph &&
    mark.start > before.end &&
    !/[.;!?]/.test(words.slice(before.end, mark.start))
  )
}

/** The ids that the marks of each kind and their files have. */
export function idsOfMarks({
  ids,
  texts,
}: Pick<ParsedContent, 'ids' | 'texts'>): Map<MarkedKind, Set<string>> {
  const marks = texts.flatMap(({ annotated }) => annotated.marks)
  return new Map(
    markedKinds.map((kind) => [
      kind,
      new Set([
        ...ids[kinds[kind].collection],
        ...marks.filter((mark) => mark.kind === kind).map(({ id }) => id),
      ]),
    ]),
  )
}

/** Write an id into the tag that begins at an offset. */
function withId(mdx: string, at: number, id: string): string {
  const tag = /^<\w+/.exec(mdx.slice(at))?.[0] ?? ''
  const rest = mdx.slice(at + tag.length)
  const written = rest.replace(/^([^>]*?)\s+id=(?:""|'')/, '$1')
  return `${mdx.slice(0, at)}${tag} id="${id}"${written}`
}
