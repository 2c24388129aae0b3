import { fragmentOf, parseAddress } from '../edition/paths.ts'
import type { AddressRecord } from '../schemas/addresses.ts'
import type { Corpus } from '../corpus/corpus.ts'
import { anchoredIn } from '../corpus/notes.ts'
import { fingerprint } from '../text/fingerprint.ts'
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
  const moves = movesOf(addresses)
  return addresses.filter((record) => !isCurrent(record)).map((record) => retired(record, moves))
}

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
  const all = retiredAddresses(corpus)
  const before = all.filter(({ address, movedTo }) => movedTo === page && isPage(address))
  const taken = anchorsOn(page, corpus)
  return [page, ...before.map(({ address }) => address)].flatMap((path) =>
    all.flatMap((retired): RetiredAnchor[] => {
      const { page: of, fragment: anchor } = parseAddress(retired.address)
      // It has the same anchor on this page, so the browser finds it.
      if (of !== path || anchor === undefined || retired.movedTo === `${page}#${anchor}`) return []
      const isFree = !taken.has(anchor)
      taken.add(anchor)
      return [{ ...retired, anchor: isFree ? anchor : undefined }]
    }),
  )
}

/** The anchors of the text of an article, if that is its page. */
function anchorsOn(page: string, { articles }: Pick<Corpus, 'articles'>): Set<string> {
  const { kind, id } = parseAddress(page)
  const article = kind === 'article' ? articles.find((one) => one.id === id) : undefined
  if (!article) return new Set()
  const { sections, paragraphs } = article
  const annotations = paragraphs.flatMap((paragraph) => paragraph.annotations)
  return new Set([
    ...sections.map(({ id }) => fragmentOf({ kind: 'section', id })),
    ...paragraphs.map(({ number }) => fragmentOf({ kind: 'paragraph', number })),
    ...annotations.map((annotation) => fragmentOf(anchoredIn(annotation))),
  ])
}

/**
 * The addresses of a page and its anchors whose words have changed: all of the earlier words where they
 * are known, else their beginning. What the page of an article tells of its text is not told again.
 */
export function changedAddresses(
  { addresses, articles }: Pick<Corpus, 'addresses' | 'articles'>,
  page: string,
) {
  const moves = movesOf(addresses)
  const final = (address: string) => finalAddress(address, moves, (at) => !moves.has(at))
  const whole = earlierWordsOf(articles)
  const tellsOfText = parseAddress(page).kind === 'article'
  return addresses.flatMap(({ address, earlier = [], withdrawn }) => {
    const now = final(address)
    if (withdrawn || now === undefined || parseAddress(now).page !== page) return []
    return earlier
      .filter(({ fingerprint }) => !tellsOfText || !whole.has(fingerprint))
      .map(({ until, words, fingerprint, now: elsewhere }) => ({
        address: now,
        until,
        words: whole.get(fingerprint) ?? words,
        /** Where those words are now, if they are anywhere else. */
        now: elsewhere === undefined ? undefined : final(elsewhere),
      }))
  })
}

/** The whole of what paragraphs, quotes and claims said before a change, by its fingerprint. */
function earlierWordsOf(articles: Corpus['articles']): Map<string, string> {
  const changes = articles.flatMap(({ revisions }) => revisions.flatMap(({ changes }) => changes))
  const words = changes.flatMap(({ before, quotes, claims }) => [
    ...before.map(({ text }) => text),
    ...quotes.map(({ words }) => betweenQuotationMarks(words) ?? words),
    ...claims.map(({ words }) => words),
  ])
  return new Map(words.map((text) => [fingerprint(text), text]))
}
