import type { AddressRecord } from '../schemas/addresses.ts'
import { excerpt } from '../text/excerpt.ts'
import { fingerprint } from '../text/fingerprint.ts'
import { nearest } from '../text/nearest.ts'
import {
  anchorOf,
  hasOtherWords,
  isCurrent,
  leadsBy,
  partsOf,
  placeholders,
  whereWordsStand,
  type AddressBook,
  type Counts,
  type KeptAddress,
  type LastingItem,
} from './ledger.ts'

/** A change of a file of the ledger. */
export type Edit = { keptIn: string } & ({ add: AddressRecord } | Change)

/** The fields of a record to set, or with `undefined` to delete. */
interface Change {
  index: number
  set: Partial<AddressRecord>
}

/** The edits of a command, or the reason why it cannot run. */
export type Edits = { edits: Edit[] } | { problem: string }

/** Record all new addresses. */
export function keepAdded({ added }: AddressBook, today: string): Edit[] {
  return added.map((one) => addition(one, today))
}

/** The number of addresses in each list after these edits; `undefined` if it does not change. */
export function countsAfter(
  { kept, counted }: AddressBook,
  edits: readonly Edit[],
): Counts | undefined {
  const counts = new Map<string, number>()
  const added = edits.filter((edit) => 'add' in edit)
  for (const id of [...kept.map(({ file }) => file.id), ...added.map(({ keptIn }) => keptIn)]) {
    counts.set(id, (counts.get(id) ?? 0) + 1)
  }
  const sorted = [...counts].toSorted(([a], [b]) => (a < b ? -1 : 1))
  const total = kept.length + added.length
  return total !== counted.total || sorted.some(([id, count]) => counted.lists[id] !== count)
    ? { total, lists: Object.fromEntries(sorted) }
    : undefined
}

/**
 * Record that an address, with the other addresses of the same thing, has moved. A second move
 * corrects the first; an address to which something returns is current again.
 */
export function moveAddress(book: AddressBook, from: string, to: string, today: string): Edits {
  const kept = find(book, from)
  const problem = problemOfGone(book, from) ?? problemOfTarget(book, from, to)
  if (!kept || problem !== undefined) return { problem: problem ?? unknown(from, book) }
  if (kept.moved?.to === to) return { problem: fateOf(kept) }
  const edits = withSameFate(book, kept).flatMap((one) => {
    const target = one.address === from ? to : counterpart(one.address, from, to)
    if (!book.present.has(target)) return []
    const moved = { to: target, date: goneSince(one) ?? today }
    return [
      change(one, { moved, withdrawn: undefined }),
      ...arrival(book, one.address, target, today),
    ]
  })
  return { edits }
}

/**
 * Record that an address, with the other addresses of the same thing, is withdrawn; a second
 * time, change the reason. The pages of an article's quotes and claims go with it.
 */
export function withdrawAddress(
  book: AddressBook,
  address: string,
  why: string,
  today: string,
): Edits {
  const kept = find(book, address)
  const problem = problemOfGone(book, address)
  if (!kept || problem !== undefined) return { problem: problem ?? unknown(address, book) }
  const reason = why.trim()
  if (['', placeholders.reason].includes(reason)) {
    return { problem: 'Give a reason in your own words: readers of old links see it.' }
  }
  if (kept.withdrawn?.reason === reason) return { problem: fateOf(kept) }
  return {
    edits: withSameFate(book, kept).map((one) => {
      const withdrawn = { date: goneSince(one) ?? today, reason }
      return change(one, { withdrawn, moved: undefined })
    }),
  }
}

/**
 * Undo the last record of an address and of the other addresses of the same thing: its move or
 * withdrawal, if it is published again, or its new words, if the earlier words are back.
 */
export function restoreAddress(book: AddressBook, address: string): Edits {
  const kept = find(book, address)
  if (!kept) return { problem: unknown(address, book) }
  if (isCurrent(kept)) {
    const edits = partsOf(book, address).flatMap((one) => earlierWordsOf(book, one))
    return edits.length > 0
      ? { edits }
      : { problem: `${address} is published: there is nothing to restore.` }
  }
  if (!book.present.has(address)) {
    return { problem: `Nothing is at ${address}: restore its content first.` }
  }
  return {
    edits: withSameFate(book, kept)
      .filter((one) => !isCurrent(one) && book.present.has(one.address))
      .map(publishedAgain),
  }
}

/**
 * Record the new words of an address and of the other addresses of the same thing. The earlier
 * words are kept, with their address of today.
 */
export function acceptWords(book: AddressBook, address: string, today: string): Edits {
  const kept = find(book, address)
  if (!kept) return { problem: unknown(address, book) }
  if (!isCurrent(kept)) return { problem: fateOf(kept) }
  if (!book.present.has(address)) {
    return { problem: `Nothing is at ${address} any more: use \`move\` or \`withdraw\`.` }
  }
  const edits = partsOf(book, address).flatMap((one) => {
    const words = book.present.get(one.address)?.words
    if (words === undefined || !isCurrent(one) || !hasOtherWords(one, words)) return []
    const { words: was = '', fingerprint = '', earlier = [] } = one
    const now = whereWordsStand(one, book)?.address
    const before = { until: today, words: was, fingerprint, ...(now !== undefined && { now }) }
    return [change(one, { ...known(words), earlier: [before, ...earlier] })]
  })
  return edits.length > 0 ? { edits } : { problem: `The words at ${address} have not changed.` }
}

function addition({ address, words, keptIn }: LastingItem, today: string): Edit {
  return { keptIn, add: { address, since: today, ...(words !== undefined && known(words)) } }
}

function change({ file, index }: KeptAddress, set: Change['set']): Edit {
  return { keptIn: file.id, index, set }
}

function known(words: string) {
  const enoughToKnowItBy = 120
  return { words: excerpt(words, enoughToKnowItBy), fingerprint: fingerprint(words) }
}

/** The edit that makes the target of a move current. */
function arrival(book: AddressBook, from: string, address: string, today: string): Edit[] {
  const kept = find(book, address)
  const present = book.present.get(address)
  if (!kept) return present ? [addition(present, today)] : []
  return isComingBack(book, kept, from) ? [publishedAgain(kept)] : []
}

/** True if a retired address gets its own content back: from where it had moved, or the same words. */
function isComingBack(book: AddressBook, kept: KeptAddress, from: string): boolean {
  if (isCurrent(kept)) return false
  return (
    leadsBy(kept.address, from, book.kept) ||
    !hasOtherWords(kept, book.present.get(kept.address)?.words)
  )
}

function publishedAgain(kept: KeptAddress): Edit {
  return change(kept, { moved: undefined, withdrawn: undefined })
}

/** The edit that restores the earlier words of an address, if they are published again. */
function earlierWordsOf({ present }: AddressBook, kept: KeptAddress): Edit[] {
  const [last, ...before] = kept.earlier ?? []
  const words = present.get(kept.address)?.words
  if (!last || words === undefined || fingerprint(words) !== last.fingerprint) return []
  return [change(kept, { ...known(words), earlier: before.length > 0 ? before : undefined })]
}

function find({ kept }: AddressBook, address: string): KeptAddress | undefined {
  return kept.find((one) => one.address === address)
}

function didYouMean(address: string, candidates: Iterable<string>): string {
  const similar = nearest(address, candidates)
  return similar === undefined ? '' : ` Did you mean ${similar}?`
}

function goneSince({ moved, withdrawn }: AddressRecord): string | undefined {
  return moved?.date ?? withdrawn?.date
}

/** A sentence that says what became of a retired address. */
function fateOf({ address, moved, withdrawn }: AddressRecord): string {
  return moved
    ? `${address} has already moved, to ${moved.to} on ${moved.date}.`
    : `${address} was already withdrawn, on ${withdrawn?.date ?? ''}: ${withdrawn?.reason ?? ''}`
}

function problemOfGone(book: AddressBook, address: string): string | undefined {
  if (!find(book, address)) return unknown(address, book)
  return book.present.has(address)
    ? `${address} is still published: delete its content first.`
    : undefined
}

function problemOfTarget(book: AddressBook, from: string, to: string): string | undefined {
  if (!book.present.has(to)) {
    if (to === placeholders.address) return `Replace ${to} by its address of today.`
    return `Nothing is at ${to}.${didYouMean(to, book.present.keys())}`
  }
  const kept = find(book, to)
  return kept && !isCurrent(kept) && !isComingBack(book, kept, from)
    ? `${fateOf(kept)} Give its new content another id.`
    : undefined
}

function unknown(address: string, { kept }: AddressBook): string {
  const known = kept.map((one) => one.address)
  return `${address} has not been published.${didYouMean(address, known)}`
}

/** The parts of a thing that are missing without a record, or have the same record as the thing. */
function withSameFate(book: AddressBook, thing: KeptAddress): KeptAddress[] {
  return partsOf(book, thing.address).filter((one) =>
    isCurrent(one) ? !book.present.has(one.address) : hasFateOf(one, thing),
  )
}

function hasFateOf(one: KeptAddress, { address, moved, withdrawn }: KeptAddress): boolean {
  return moved
    ? one.address === address || one.moved?.to === counterpart(one.address, address, moved.to)
    : withdrawn !== undefined &&
        one.withdrawn?.reason === withdrawn.reason &&
        one.withdrawn.date === withdrawn.date
}

/** The new address of a part of a thing whose page has moved. */
function counterpart(address: string, from: string, to: string): string {
  const [before, after] = [anchorOf(from), anchorOf(to)]
  return before === undefined || after === undefined
    ? address.replace(from, to)
    : address.replace(`#${before}`, `#${after}`)
}
