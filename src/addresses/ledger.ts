import type { AddressesData, AddressRecord } from '../schemas/addresses.ts'
import { fingerprint } from '../text/fingerprint.ts'
import { inventoryOf, siteList, type InventoryItem } from './inventory.ts'
import type { Entry, ParsedContent } from '../corpus/parsed-content.ts'
import { areAlike, fragmentOf, isAnchorOf, parseAddress } from '../edition/paths.ts'
import { kindHas, type KindName, type MarkedKind } from '../edition/kinds.ts'

/** An address that was published, with where that is written down. */
export interface KeptAddress extends AddressRecord {
  file: Entry<AddressesData>
  /** Its place in the file, from 0. */
  index: number
}

/** An item of the inventory whose address is promised to last. */
export type LastingItem = InventoryItem & { keptIn: string }

/** What has been published beside what there is now. */
export interface AddressBook {
  kept: KeptAddress[]
  /** The addresses of the site that are promised to last. */
  present: ReadonlyMap<string, LastingItem>
  /** Those among them that nobody has written down. */
  added: LastingItem[]
  /** How many addresses each list is said to have. */
  counted: Readonly<Record<string, number>>
}

export function addressBook(content: ParsedContent): AddressBook {
  const kept = content.addresses.flatMap((file) =>
    file.data.addresses.map((record, index) => ({ ...record, file, index })),
  )
  const known = new Set(kept.map(({ address }) => address))
  const lasting = inventoryOf(content).filter((item): item is LastingItem => 'keptIn' in item)
  const present = new Map(lasting.map((item) => [item.address, item]))
  return {
    kept,
    present,
    added: [...present.values()].filter(({ address }) => !known.has(address)),
    counted: content.addresses.find(({ id }) => id === siteList)?.data.lists ?? {},
  }
}

/**
 * What to write in place of another address, or of a reason, in a command that is shown: an
 * editor has to say which.
 */
export const placeholders = { address: '/new/address/', reason: 'why' } as const

/**
 * Where the words that are kept of an address stand now, among the places of the same kind: a
 * new one, or one that is listed already. Where they stand in several, nobody can tell.
 */
export function whereWordsStand(
  { address, words, fingerprint: print }: AddressRecord,
  { added, present }: AddressBook,
): LastingItem | undefined {
  if (words === undefined) return undefined
  const beginning = words.replace(/…$/, '')
  const having = (places: Iterable<LastingItem>) =>
    [...places].filter(
      (place) =>
        place.address !== address &&
        areAlike(place.address, address) &&
        place.words?.startsWith(beginning) === true &&
        fingerprint(place.words) === print,
    )
  const fresh = having(added)
  const places = fresh.length > 0 ? fresh : having(present.values())
  return places.length === 1 ? places[0] : undefined
}

/** Whether something should stand at an address. */
export function isCurrent({ moved, withdrawn }: AddressRecord): boolean {
  return !moved && !withdrawn
}

/** Whether those words at an address are others than those that were written down. */
export function hasOtherWords(kept: AddressRecord, words: string | undefined): boolean {
  return (
    kept.fingerprint !== undefined && words !== undefined && kept.fingerprint !== fingerprint(words)
  )
}

/**
 * Where to find now what once stood at an address, however often it has moved since, or
 * `undefined` when the way leads nowhere or round in a circle.
 */
export function finalAddress(
  address: string,
  moves: ReadonlyMap<string, string>,
  isThere: (address: string) => boolean,
): string | undefined {
  const seen = new Set<string>()
  let at: string | undefined = address
  while (at !== undefined && !isThere(at)) {
    if (seen.has(at)) return undefined
    seen.add(at)
    at = moves.get(at)
  }
  return at
}

/** Whether an address has moved to another, at once or at last. */
export function leadsBy(
  address: string,
  other: string,
  records: readonly AddressRecord[],
): boolean {
  const moves = movesOf(records)
  return (
    moves.has(address) &&
    finalAddress(moves.get(address) ?? '', moves, (at) => at === other) === other
  )
}

/** The way of each address that has moved to the next. */
export function movesOf(records: readonly AddressRecord[]): Map<string, string> {
  return new Map(records.flatMap(({ address, moved }) => (moved ? [[address, moved.to]] : [])))
}

/**
 * True if an address belongs to the thing whose page is given: an anchor or file of that article,
 * or an anchor of that quote or claim.
 */
export function belongsTo(address: string, page: string): boolean {
  const { kind, id, fragment } = parseAddress(page)
  if (kind === 'article') return fragment === undefined && address.startsWith(page)
  const anchor = parseAddress(address).fragment
  return isMarked(kind) && id !== undefined && anchor !== undefined && isAnchorOf(anchor, kind, id)
}

/** The anchor of the quote or claim whose page that is. */
export function anchorOf(page: string): string | undefined {
  const { kind, id } = parseAddress(page)
  return isMarked(kind) && id !== undefined ? fragmentOf({ kind, id }) : undefined
}

function isMarked(kind: KindName | undefined): kind is MarkedKind {
  return kind !== undefined && kindHas(kind, 'element')
}

/**
 * The addresses that one thing has or had, its own first: a page and its anchors; an article and
 * all in it, with the pages of what it quotes and claims.
 */
export function partsOf({ kept }: AddressBook, address: string): KeptAddress[] {
  const known = new Set(kept.map((one) => one.address))
  const isPart = (other: string) =>
    belongsTo(other, address) || known.has(`${address}#${anchorOf(other) ?? ''}`)
  return [
    ...kept.filter((one) => one.address === address),
    ...kept.filter((one) => one.address !== address && isPart(one.address)),
  ]
}
