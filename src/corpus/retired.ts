import type { AddressRecord } from '../schemas/addresses.ts'
import type { Corpus } from './corpus.ts'
import { finalAddress, isCurrent, movesOf } from './kept-addresses.ts'

/** An address at which there is nothing any more, and what to tell whoever comes by it. */
export interface RetiredAddress {
  address: string
  /** The first words of what was there. */
  words: string | undefined
  /** From when to when it was there. */
  since: string
  until: string
  /** Where it is now. */
  movedTo: string | undefined
  /** Why it is nowhere. */
  reason: string | undefined
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
  return retiredAddresses(corpus).filter(({ address }) => address.endsWith('/'))
}

/** What was at anchors of a page, with the anchor alone. */
export function retiredAnchors(
  corpus: Pick<Corpus, 'addresses'>,
  page: string,
): (RetiredAddress & { anchor: string })[] {
  return retiredAddresses(corpus)
    .filter(({ address }) => address.startsWith(`${page}#`))
    .map((retired) => ({ ...retired, anchor: retired.address.slice(page.length + 1) }))
}

/** The addresses of a page, its own and its anchors', whose words were others before. */
export function changedAddresses({ addresses }: Pick<Corpus, 'addresses'>, page: string) {
  return addresses
    .filter((record) => isCurrent(record) && record.address.split('#')[0] === page)
    .flatMap(({ address, earlier = [] }) => (earlier.length > 0 ? [{ address, earlier }] : []))
}
