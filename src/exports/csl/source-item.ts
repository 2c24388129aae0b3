import { copyOf, dayOfCopy } from '../../corpus/archived-copy.ts'
import type { Source } from '../../corpus/corpus.ts'
import { hasLiteralTitle } from '../../corpus/title-of-source.ts'
import { sources as words } from '../../edition/words/sources.ts'
import { nameIn } from '../../schemas/author.ts'
import { capitalised } from '../../text/capitalised.ts'
import { formatDate } from '../../text/format-date.ts'
import { cslDate, cslName, type CslItem } from './csl-item.ts'

/** The types of works that are part of something larger, named after its publisher. */
const partsOfSomething: readonly CslItem['type'][] = [
  'article-journal',
  'article-newspaper',
  'post',
  'post-weblog',
  'entry-encyclopedia',
]

/**
 * A source of the bibliography: a title that is not the document's own is in brackets, as in
 * catalogues. Its note says how it was read, in which copy and how much of it.
 */
export function sourceItem(source: Source): CslItem {
  const { id, type, title, cite, issued, url, language } = source
  return {
    id,
    type,
    title: hasLiteralTitle(source) ? title : `[${title}]`,
    ...(cite?.authors && {
      author: cite.authors.flatMap((author) => {
        const name = nameIn(author)
        return name === undefined ? [] : cslName(name)
      }),
    }),
    ...whereFrom(source),
    ...(cite?.number !== undefined && { number: cite.number }),
    ...(issued !== null && { issued: cslDate(issued) }),
    ...(url !== null && { URL: url }),
    language,
    note: howRead(source),
  }
}

function howRead(source: Source): string {
  const { seen, through, availability, consulted, consultedUrl } = source
  const [copy, day] = [copyOf(source), dayOfCopy(source)]
  return [
    `${capitalised(words.seen(seen, through))}.`,
    availability && words.availability(availability),
    consulted,
    consultedUrl,
    copy && `${capitalised(day ? words.copyOf(formatDate(day)) : words.copyThatStays)}: ${copy}`,
  ]
    .filter((part) => part !== undefined)
    .join(' ')
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
