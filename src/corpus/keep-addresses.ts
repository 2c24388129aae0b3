import type { AddressRecord } from '../schemas/addresses.ts'
import { excerpt } from '../text/excerpt.ts'
import { fingerprint } from '../text/fingerprint.ts'
import { nearest } from '../text/nearest.ts'
import {
  anchorOf,
  belongsTo,
  hasOtherWords,
  isCurrent,
  placeholders,
  type AddressBook,
  type KeptAddress,
} from './kept-addresses.ts'

/** A change of the files that keep addresses. */
export type Edit = { keptIn: string } & (
  { add: AddressRecord } | { index: number; set: Partial<AddressRecord> }
)

/** What is to be written, or why it cannot be. */
export type Edits = { edits: Edit[] } | { problem: string }

/** Write down everything that is new. */
export function keepAdded({ added }: AddressBook, today: string): Edit[] {
  return added.map(({ address, words, keptIn }) => ({
    keptIn,
    add: { address, since: today, ...(words === undefined ? {} : known(words)) },
  }))
}

/** Write down that what stood at an address, and at those of the same thing, is elsewhere now. */
export function moveAddress(book: AddressBook, from: string, to: string, today: string): Edits {
  const problem = problemOfGone(book, from) ?? problemOfTarget(book, to)
  if (problem !== undefined) return { problem }
  const moves = ofSameThing(book, from).flatMap((kept) => {
    const target = kept.address === from ? to : counterpart(kept.address, from, to)
    return book.present.has(target) ? [edit(kept, { moved: { to: target, date: today } })] : []
  })
  return { edits: moves }
}

/** Write down that what stood at an address, and at those of the same thing, is gone. */
export function withdrawAddress(
  book: AddressBook,
  address: string,
  reason: string,
  today: string,
): Edits {
  const problem = problemOfGone(book, address)
  if (problem !== undefined) return { problem }
  if (['', placeholders.reason].includes(reason.trim())) {
    return { problem: 'Say why, in words of yours, for whoever comes by an old link.' }
  }
  return {
    edits: ofSameThing(book, address).map((kept) =>
      edit(kept, { withdrawn: { date: today, reason: reason.trim() } }),
    ),
  }
}

/**
 * Write down that the words at an address are others now, and at a quote's or claim's page
 * also those at its anchors; what was there is kept.
 */
export function acceptWords(book: AddressBook, address: string, today: string): Edits {
  if (!book.kept.some((one) => one.address === address)) return { problem: unknown(address, book) }
  const hasAnchors = anchorOf(address) !== undefined
  const edits = book.kept
    .filter((one) => one.address === address || (hasAnchors && belongsTo(one.address, address)))
    .flatMap((kept) => {
      const words = book.present.get(kept.address)?.words
      if (words === undefined || !hasOtherWords(kept, words)) return []
      const { words: was = '', fingerprint = '', earlier = [] } = kept
      return [
        edit(kept, {
          ...known(words),
          earlier: [{ until: today, words: was, fingerprint }, ...earlier],
        }),
      ]
    })
  return edits.length > 0 ? { edits } : { problem: `At ${address} stand the words that are kept.` }
}

function edit({ file, index }: KeptAddress, set: Partial<AddressRecord>): Edit {
  return { keptIn: file.id, index, set }
}

function known(words: string) {
  const enoughToKnowItBy = 120
  return { words: excerpt(words, enoughToKnowItBy), fingerprint: fingerprint(words) }
}

function problemOfGone(book: AddressBook, address: string): string | undefined {
  const kept = book.kept.find((one) => one.address === address)
  if (!kept) return unknown(address, book)
  if (!isCurrent(kept)) return `${address} has moved or been withdrawn already.`
  if (book.present.has(address)) {
    return `Something stands at ${address}: take it out of the content first.`
  }
  return undefined
}

function problemOfTarget({ present }: AddressBook, to: string): string | undefined {
  if (present.has(to)) return undefined
  if (to === placeholders.address) return `Write in place of ${to} where it is now.`
  const similar = nearest(to, present.keys())
  return `Nothing stands at ${to}.${similar === undefined ? '' : ` Did you mean ${similar}?`}`
}

function unknown(address: string, { kept }: AddressBook): string {
  const similar = nearest(
    address,
    kept.map((one) => one.address),
  )
  return `${address} has not been published.${similar === undefined ? '' : ` Did you mean ${similar}?`}`
}

/** The addresses that one thing had: its page and its anchors, or an article and all in it. */
function ofSameThing({ kept, present }: AddressBook, address: string): KeptAddress[] {
  return kept
    .filter((one) => isCurrent(one) && !present.has(one.address))
    .filter((one) => one.address === address || belongsTo(one.address, address))
}

/** Where something of a thing is to be found, when the thing's page has moved. */
function counterpart(address: string, from: string, to: string): string {
  const [before, after] = [anchorOf(from), anchorOf(to)]
  return before === undefined || after === undefined
    ? address.replace(from, to)
    : address.replace(`#${before}`, `#${after}`)
}
