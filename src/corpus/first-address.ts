import { parseAddress, pathOf } from '../edition/paths.ts'
import type { AddressedKind } from '../edition/kinds.ts'
import type { AddressRecord } from '../schemas/addresses.ts'
import type { Corpus } from './corpus.ts'
import { oncePer } from '../text/once-per.ts'

/** By an address, that which its thing had before. */
type Origins = ReadonlyMap<string, string>

/**
 * Under which address each thing was published before it had its present one. What moved to an address at
 * which something else already was has no part in that.
 */
function originsIn(records: readonly AddressRecord[]): Origins {
  const sinceOf = new Map(records.map(({ address, since }) => [address, since]))
  const origins = new Map<string, AddressRecord>()
  for (const record of records) {
    const { moved } = record
    if (moved === undefined || isOlder(sinceOf.get(moved.to), moved.date)) continue
    const other = origins.get(moved.to)
    if (other === undefined || isOlder(record.since, other.since)) origins.set(moved.to, record)
  }
  return new Map(Array.from(origins, ([to, { address }]) => [to, address]))
}

function isOlder(day: string | undefined, other: string): boolean {
  return day !== undefined && day < other
}

function firstOf(origins: Origins, address: string): string {
  const seen = new Set<string>()
  let at = address
  for (;;) {
    seen.add(at)
    const before = origins.get(at)
    if (before === undefined || seen.has(before)) return at
    at = before
  }
}

/** A function that answers under which address something was first published, from its address of today. */
export function firstAddresses(records: readonly AddressRecord[]): (address: string) => string {
  const origins = originsIn(records)
  return (address) => firstOf(origins, address)
}

const originsOf = oncePer('originsOf', originsIn)

/** The address under which something was first published that has this one today. */
export function firstAddressOf({ addresses }: Pick<Corpus, 'addresses'>, address: string): string {
  return firstOf(originsOf(addresses), address)
}

/** The id under which something was first published. */
export function firstIdOf(corpus: Corpus, kind: AddressedKind, id: string): string {
  const { id: ofPage, anchored } = parseAddress(firstAddressOf(corpus, pathOf(kind, id)))
  return ofPage ?? (anchored && 'id' in anchored ? anchored.id : id)
}
