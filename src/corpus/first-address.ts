import { parseAddress, pathOf } from '../edition/paths.ts'
import type { AddressedKind } from '../edition/kinds.ts'
import type { AddressRecord } from '../schemas/addresses.ts'
import type { Corpus } from './corpus.ts'
import { oncePer } from '../text/once-per.ts'

/**
 * A function that answers under which address something was first published, from its address of
 * today. What moved to an address at which something else already was has no part in that.
 */
export function firstAddresses(records: readonly AddressRecord[]): (address: string) => string {
  const sinceOf = new Map(records.map(({ address, since }) => [address, since]))
  const origins = new Map<string, AddressRecord>()
  for (const record of records) {
    const { moved } = record
    if (moved === undefined || isOlder(sinceOf.get(moved.to), moved.date)) continue
    const other = origins.get(moved.to)
    if (other === undefined || isOlder(record.since, other.since)) origins.set(moved.to, record)
  }
  return (address) => {
    const seen = new Set<string>()
    let at = address
    for (;;) {
      seen.add(at)
      const before = origins.get(at)?.address
      if (before === undefined || seen.has(before)) return at
      at = before
    }
  }
}

function isOlder(day: string | undefined, other: string): boolean {
  return day !== undefined && day < other
}

const firstAddressesOf = oncePer(({ addresses }: Corpus) => firstAddresses(addresses))

/** The address under which something was first published that has this one today. */
export function firstAddressOf(corpus: Corpus, address: string): string {
  return firstAddressesOf(corpus)(address)
}

/** The id under which something was first published. */
export function firstIdOf(corpus: Corpus, kind: AddressedKind, id: string): string {
  const { id: ofPage, anchored } = parseAddress(firstAddressOf(corpus, pathOf(kind, id)))
  return ofPage ?? (anchored && 'id' in anchored ? anchored.id : id)
}
