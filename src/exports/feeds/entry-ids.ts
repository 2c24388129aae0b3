import { firstHome } from '../../edition/about.ts'
import {
  feeds,
  followUpPathOf,
  fragmentOf,
  fragmentOfAssessment,
  parseAddress,
  pathOf,
} from '../../edition/paths.ts'
import type { AmendmentOf } from '../../corpus/amendments.ts'
import type { Corpus, FollowUp } from '../../corpus/corpus.ts'
import { firstAddressOf, firstIdOf } from '../../corpus/first-address.ts'
import type { NewsItem } from '../../corpus/news.ts'
import { fingerprint } from '../../text/fingerprint.ts'
import { absolute } from '../absolute.ts'

/** A piece of news with its id. */
interface Identified {
  id: string
  item: NewsItem
}

/**
 * The ids by which programs know the entries of feeds: each its own, and the same for good, also when
 * an address, the host or the folder of the edition has changed since (RFC 4287, section 4.2.6). An id
 * is the address under which a thing was first published.
 *
 * @param items all news, newest first
 */
export function withIds(
  items: readonly NewsItem[],
  corpus: Corpus,
  home: string | undefined = firstHome,
): Identified[] {
  const taken = new Set<string>()
  const fromTheOldest = items.toReversed().map((item) => {
    const plain = permanent(pathOfItem(item, corpus), home)
    // Two items of a list that were corrected on one day.
    const id =
      item.kind === 'amendment' && taken.has(plain)
        ? `${plain}-${fingerprint(item.amended.amendment.was)}`
        : plain
    taken.add(id)
    return { id, item }
  })
  return fromTheOldest.toReversed()
}

/** The id of the feed itself. */
export function feedId(home: string | undefined = firstHome): string {
  return permanent(feeds.atom, home)
}

function permanent(path: string, home: string | undefined): string {
  return home === undefined ? absolute(path) : new URL(path.slice(1), home).href
}

function pathOfItem(item: NewsItem, corpus: Corpus): string {
  switch (item.kind) {
    case 'article':
      return inFeed('articulo', firstIdOf(corpus, 'article', item.article.id))
    case 'assessment':
      return `${firstAddressOf(corpus, pathOf('claim', item.claim.id))}#${fragmentOfAssessment(item.date)}`
    case 'follow-up':
      return inFeed('suceso', firstIdOfFollowUp(item.followUp, corpus))
    case 'amendment':
      return pathOfAmendment(item.amended, corpus)
  }
}

function pathOfAmendment(amended: AmendmentOf, corpus: Corpus): string {
  const { date, field, source } = amended.amendment
  return inFeed(
    'correccion',
    ...partsOfThing(amended, corpus),
    date,
    field,
    ...(source ? [firstIdOf(corpus, 'source', source.id)] : []),
  )
}

function partsOfThing(amended: AmendmentOf, corpus: Corpus): string[] {
  switch (amended.kind) {
    case 'claim': {
      const { claim, amendment } = amended
      const id = firstIdOf(corpus, 'claim', claim.id)
      const assessed = amendment.assessment?.date
      return [fragmentOf({ kind: 'claim', id }), ...(assessed === undefined ? [] : [assessed])]
    }
    case 'quote':
      return [fragmentOf({ kind: 'quote', id: firstIdOf(corpus, 'quote', amended.quote.id) })]
    case 'follow-up':
      return ['suceso', firstIdOfFollowUp(amended.followUp, corpus)]
    case 'article':
      return ['articulo', firstIdOf(corpus, 'article', amended.article.id)]
  }
}

function firstIdOfFollowUp(followUp: FollowUp, corpus: Corpus): string {
  const address = firstAddressOf(corpus, followUpPathOf(followUp))
  return parseAddress(address).fragment ?? followUp.id
}

function inFeed(...parts: string[]): string {
  return `${feeds.atom}#${parts.join('-')}`
}
