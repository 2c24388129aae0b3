import { parseAddress } from '../edition/paths.ts'
import type { AddressRecord } from '../schemas/addresses.ts'
import { excerpt } from '../text/excerpt.ts'
import { omission } from '../text/omission.ts'
import type { Article } from './corpus.ts'
import type { ParsedContent } from './parsed-content.ts'

/**
 * What is published of the addresses that ever were. The lists know a paragraph by its first words,
 * which are not published where nothing but passages is.
 */
export function publishedRecords(
  { addresses }: Pick<ParsedContent, 'addresses'>,
  articles: readonly Article[],
): AddressRecord[] {
  const shortened = new Map(
    articles
      .filter(({ reproduction }) => reproduction === 'passages')
      .map((article) => [article.id, article]),
  )
  return addresses
    .flatMap(({ data }) => data.addresses)
    .map((record) => {
      const { address, moved, earlier } = record
      const { anchored } = parseAddress(address)
      const { id } = parseAddress(moved?.to ?? address)
      const article = id === undefined ? undefined : shortened.get(id)
      if (!article || anchored?.kind !== 'paragraph') return record
      const paragraph = moved ? undefined : article.paragraphs[anchored.number - 1]
      return {
        ...record,
        words: paragraph ? excerpt(paragraph.text, mostCharacters) : omission,
        ...(earlier && { earlier: earlier.map((before) => ({ ...before, words: omission })) }),
      }
    })
}

/** As many as the lists have. */
const mostCharacters = 120
