import type { Source } from '../../corpus/corpus.ts'
import { cslDate, type CslItem } from './csl-item.ts'

/** The types of works that are part of something larger, named after its publisher. */
const partsOfSomething: readonly CslItem['type'][] = [
  'article-journal',
  'article-newspaper',
  'post',
  'post-weblog',
  'entry-encyclopedia',
]

/**
 * A source of the bibliography: a title of ours is in brackets, as in catalogues. Its note names the copy that was read, and how much of it.
 */
export function sourceItem(source: Source): CslItem {
  const { id, type, title, titleIsLiteral, cite, issued, url, consulted, consultedUrl } = source
  return {
    id,
    type,
    title: titleIsLiteral ? title : `[${title}]`,
    ...(cite?.authors && { author: cite.authors }),
    ...whereFrom(source),
    ...(cite?.number !== undefined && { number: cite.number }),
    ...(issued !== null && { issued: cslDate(issued) }),
    ...(url !== null && { URL: url }),
    note: consultedUrl === undefined ? consulted : `${consulted} ${consultedUrl}`,
  }
}

function whereFrom({ type, publisher, cite }: Source): Partial<CslItem> {
  const name = cite?.publisher ?? publisher
  // Some styles print the authority of a ruling, others its publisher: the court is both.
  if (type === 'legal_case') return { authority: name, publisher: name }
  if (cite?.container !== undefined) {
    return {
      'container-title': cite.container,
      ...(cite.publisher !== undefined && { publisher: cite.publisher }),
    }
  }
  return partsOfSomething.includes(type) ? { 'container-title': name } : { publisher: name }
}
