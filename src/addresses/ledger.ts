import { oncePer } from '../text/once-per.ts'
import type { AddressesData, AddressRecord } from '../schemas/addresses.ts'
import { fingerprint } from '../text/fingerprint.ts'
import { inventoryOf, siteList, type InventoryItem } from './inventory.ts'
import type { Entry, ParsedContent } from '../corpus/parsed-content.ts'
import { areAlike, fragmentOf, isAnchorOf, parseAddress } from '../edition/paths.ts'
import { kindHas, type KindName, type MarkedKind } from '../edition/kinds.ts'

/** A published address and its entry in the ledger. */
export interface KeptAddress extends AddressRecord {
  file: Entry<AddressesData>
  /** Its place in the file, from 0. */
  index: number
}

/** An item of the inventory whose address is promised to last. */
export type LastingItem = InventoryItem & { keptIn: string }

/** The published addresses, and those that the site has now. */
export interface AddressBook {
  kept: KeptAddress[]
  /** The addresses of the site that are promised to last. */
  present: ReadonlyMap<string, LastingItem>
  /** Those of them that no ledger records yet. */
  added: LastingItem[]
  /** The recorded number of addresses of each list, and of all. */
  counted: Counts
}

/** How many addresses the lists have. */
export interface Counts {
  total: number
  lists: Readonly<Record<string, number>>
}

const keptInFile = oncePer('keptInFile', (file: Entry<AddressesData>): readonly KeptAddress[] =>
  file.data.addresses.map((record, index) => ({ ...record, file, index })),
)

export const addressBook = oncePer('addressBook', (content: ParsedContent): AddressBook => {
  const kept = content.addresses.flatMap(keptInFile)
  const known = new Set(kept.map(({ address }) => address))
  const lasting = inventoryOf(content).filter((item): item is LastingItem => 'keptIn' in item)
  const present = new Map(lasting.map((item) => [item.address, item]))
  const counting = content.addresses.find(({ id }) => id === siteList)?.data
  return {
    kept,
    present,
    added: [...present.values()].filter(({ address }) => !known.has(address)),
    counted: { total: counting?.total ?? 0, lists: counting?.lists ?? {} },
  }
})

/** Stand for the arguments that an editor has to write, in a command that a report shows. */
export const placeholders = { address: '/new/address/', reason: 'why' } as const

/**
 * The only address of the same kind that now has the recorded words of an address. New addresses
 * come before recorded ones; `undefined` if several have the words.
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

/** True if an address has neither moved nor been withdrawn. */
export function isCurrent({ moved, withdrawn }: AddressRecord): boolean {
  return !moved && !withdrawn
}

/** True if these words of an address differ from the recorded ones. */
export function hasOtherWords(kept: AddressRecord, words: string | undefined): boolean {
  return (
    kept.fingerprint !== undefined && words !== undefined && kept.fingerprint !== fingerprint(words)
  )
}

/** The last address in a chain of moves, or `undefined` if it ends nowhere or is a circle. */
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

/**
 * The moves that lead nowhere: the last of each way that ends where nothing is, and one of each
 * circle. Those before them are put right with them.
 */
export function lostMoves<Kept extends AddressRecord>(
  records: readonly Kept[],
  isThere: (address: string) => boolean,
): { ends: Kept[]; circles: Kept[] } {
  const moved = records.filter(({ moved, address }) => moved && !isThere(address))
  const byAddress = new Map(moved.map((record) => [record.address, record]))
  const target = ({ moved }: Kept) => moved?.to ?? ''
  const ends = records.filter(
    (record) => record.moved && !isThere(target(record)) && !byAddress.has(target(record)),
  )
  const circles: Kept[] = []
  const seen = new Set<string>()
  for (const first of moved) {
    const way = new Set<string>()
    let at: Kept | undefined = first
    while (at && !seen.has(at.address) && !isThere(target(at))) {
      seen.add(at.address)
      way.add(at.address)
      at = byAddress.get(target(at))
    }
    if (at && way.has(at.address)) circles.push(at)
  }
  return { ends, circles }
}

/** True if an address has moved to another, directly or in several steps. */
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

/** The next address of each one that has moved. */
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

/** The anchor in the article of the quote or claim with that page. */
export function anchorOf(page: string): string | undefined {
  const { kind, id } = parseAddress(page)
  return isMarked(kind) && id !== undefined ? fragmentOf({ kind, id }) : undefined
}

function isMarked(kind: KindName | undefined): kind is MarkedKind {
  return kind !== undefined && kindHas(kind, 'element')
}

/**
 * The recorded addresses of one thing, its own first: a page with its anchors, or an article with
 * everything in it and the pages of its quotes and claims.
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
