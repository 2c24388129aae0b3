import { fragmentOf, parseAddress } from '../edition/paths.ts'
import type { AddressRecord } from '../schemas/addresses.ts'
import type { Corpus } from '../corpus/corpus.ts'
import { findById } from '../corpus/find.ts'
import { anchoredIn } from '../corpus/notes.ts'
import { fingerprint } from '../text/fingerprint.ts'
import { oncePer } from '../text/once-per.ts'
import { betweenQuotationMarks } from '../text/quotation-marks.ts'
import { finalAddress, isCurrent, movesOf } from './ledger.ts'

/** An address that has moved or been withdrawn, with the information for its readers. */
export interface RetiredAddress {
  address: string
  /** The first words of its content. */
  words: string | undefined
  /** The first and the last day of its content. */
  since: string
  until: string
  /** Where it is now. */
  movedTo: string | undefined
  /** Why it was withdrawn. */
  reason: string | undefined
}

/** An anchor that has moved or been withdrawn. */
export interface RetiredAnchor extends RetiredAddress {
  /** The anchor alone, unless its page uses it for something else. */
  anchor: string | undefined
}

/** Every address that has moved or been withdrawn. */
export function retiredAddresses({ addresses }: Pick<Corpus, 'addresses'>): RetiredAddress[] {
  return retiredAmong(addresses)
}

const retiredAmong = oncePer('retiredAmong', (addresses: Corpus['addresses']): RetiredAddress[] => {
  const moves = movesOf(addresses)
  return addresses.filter((record) => !isCurrent(record)).map((record) => retired(record, moves))
})

function retired(record: AddressRecord, moves: ReadonlyMap<string, string>): RetiredAddress {
  const { address, words, since, moved, withdrawn } = record
  return {
    address,
    words,
    since,
    until: moved?.date ?? withdrawn?.date ?? since,
    movedTo: moved && finalAddress(moved.to, moves, (at) => !moves.has(at)),
    reason: withdrawn?.reason,
  }
}

/** The pages among them, by their path. */
export function retiredPages(corpus: Pick<Corpus, 'addresses'>): RetiredAddress[] {
  return retiredAddresses(corpus).filter(({ address }) => isPage(address))
}

/**
 * The page among them that was at an address.
 *
 * @throws when none was
 */
export function retiredPageAt(
  { addresses }: Pick<Corpus, 'addresses'>,
  at: string,
): RetiredAddress {
  const retired = retiredByAddress(addresses).get(at)
  if (retired === undefined) throw new Error(`No page is retired at ${at}.`)
  return retired
}

const retiredByAddress = oncePer(
  'retiredByAddress',
  (addresses: Corpus['addresses']) =>
    new Map(retiredAmong(addresses).map((retired) => [retired.address, retired])),
)

function isPage(address: string): boolean {
  return address.endsWith('/')
}

/**
 * The retired anchors of a page, and of pages that have moved there: hosts that redirect those
 * keep the anchor.
 */
export function retiredAnchors(
  corpus: Pick<Corpus, 'addresses' | 'articles'>,
  page: string,
): RetiredAnchor[] {
  const { pagesMovedTo, anchorsOf } = retiredByPage(corpus.addresses)
  const before = pagesMovedTo.get(page) ?? []
  const taken = anchorsOn(page, corpus)
  return [page, ...before.map(({ address }) => address)].flatMap((path) =>
    (anchorsOf.get(path) ?? []).flatMap((retired): RetiredAnchor[] => {
      const { fragment: anchor } = parseAddress(retired.address)
      // It has the same anchor on this page, so the browser finds it.
      if (anchor === undefined || retired.movedTo === `${page}#${anchor}`) return []
      const isFree = !taken.has(anchor)
      taken.add(anchor)
      return [{ ...retired, anchor: isFree ? anchor : undefined }]
    }),
  )
}

const retiredByPage = oncePer('retiredByPage', (addresses: Corpus['addresses']) => {
  const all = retiredAmong(addresses)
  return {
    pagesMovedTo: Map.groupBy(
      all.filter(({ address }) => isPage(address)),
      ({ movedTo }) => movedTo,
    ),
    anchorsOf: Map.groupBy(all, ({ address }) => parseAddress(address).page),
  }
})

/** The anchors of the text of an article, if that is its page. */
function anchorsOn(page: string, { articles }: Pick<Corpus, 'articles'>): Set<string> {
  const { kind, id } = parseAddress(page)
  const article = kind === 'article' ? findById(articles, id ?? '') : undefined
  if (!article) return new Set()
  const { sections, paragraphs } = article
  const annotations = paragraphs.flatMap((paragraph) => paragraph.annotations)
  return new Set([
    ...sections.map(({ id }) => fragmentOf({ kind: 'section', id })),
    ...paragraphs.map(({ number }) => fragmentOf({ kind: 'paragraph', number })),
    ...annotations.map((annotation) => fragmentOf(anchoredIn(annotation))),
  ])
}

/** Words that an address had before. */
interface EarlierWords {
  /** The address today. */
  address: string
  until: string
  words: string
  fingerprint: string
  /** Where those words are now, if they are anywhere else. */
  now: string | undefined
}

/** The earlier words of all addresses that are still published, by the page of today. */
const earlierByPage = oncePer(
  'earlierByPage',
  (addresses: Corpus['addresses']): Map<string, EarlierWords[]> => {
    const moves = movesOf(addresses)
    const final = (address: string) => finalAddress(address, moves, (at) => !moves.has(at))
    const all = addresses.flatMap(({ address, earlier = [], withdrawn }): EarlierWords[] => {
      const now = earlier.length > 0 && !withdrawn ? final(address) : undefined
      if (now === undefined) return []
      return earlier.map(({ until, words, fingerprint, now: elsewhere }) => ({
        address: now,
        until,
        words,
        fingerprint,
        now: elsewhere === undefined ? undefined : final(elsewhere),
      }))
    })
    return Map.groupBy(all, ({ address }) => parseAddress(address).page)
  },
)

/**
 * The addresses of a page and its anchors whose words have changed: all of the earlier words where they
 * are known, else their beginning. What the page of an article tells of its text is not told again.
 */
export function changedAddresses(
  { addresses, articles }: Pick<Corpus, 'addresses' | 'articles'>,
  page: string,
): Omit<EarlierWords, 'fingerprint'>[] {
  const whole = earlierWordsOf(articles)
  const tellsOfText = parseAddress(page).kind === 'article'
  return (earlierByPage(addresses).get(page) ?? [])
    .filter(({ fingerprint }) => !tellsOfText || !whole.has(fingerprint))
    .map(({ fingerprint, words, ...earlier }) => ({
      ...earlier,
      words: whole.get(fingerprint) ?? words,
    }))
}

/** The whole of what paragraphs, quotes and claims said before a change, by its fingerprint. */
const earlierWordsOf = oncePer(
  'earlierWordsOf',
  (articles: Corpus['articles']): Map<string, string> => {
    const changes = articles.flatMap(({ revisions }) => revisions.flatMap(({ changes }) => changes))
    const words = changes.flatMap(({ before, quotes, claims }) => [
      ...before.map(({ text }) => text),
      ...quotes.map(({ words }) => betweenQuotationMarks(words) ?? words),
      ...claims.map(({ words }) => words),
    ])
    return new Map(words.map((text) => [fingerprint(text), text]))
  },
)
