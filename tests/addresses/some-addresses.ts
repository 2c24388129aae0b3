import { addressBook } from '../../src/addresses/ledger.ts'
import { keepAdded } from '../../src/addresses/ledger-edits.ts'
import { readContent } from '../../src/reading/read-content.ts'
import type { AddressRecord } from '../../src/schemas/addresses.ts'
import { aContent, writing, type Change } from '../a-content.ts'

/** What is published of the smallest content, as it would be written down on a day. */
export function publishedRecords(...changes: Change[]): AddressRecord[] {
  const { content } = readContent(aContent(...changes))
  // First those of the article: the others grow with what the edition publishes.
  return keepAdded(addressBook(content), '2025-03-01')
    .toSorted((a, b) => Number(a.keptIn === 'site') - Number(b.keptIn === 'site'))
    .flatMap((edit) => ('add' in edit ? [edit.add] : []))
}

/** The list of addresses that keeps those records, counted. */
export function keeping(records: readonly AddressRecord[], id = 'nota'): Change {
  return (files) => {
    const write = (name: string, list: unknown) =>
      writing(`content/addresses/${name}.yaml`, JSON.stringify(list, null, 2))(files)
    write(id, { addresses: records })
    write('site', { lists: { [id]: records.length }, addresses: [] })
  }
}

/** The list of all that is published of the smallest content. */
export function keepingAll(): Change {
  return keeping(publishedRecords())
}

/** The same with other fields of one record. */
export function keepingAllBut(address: string, fields: Partial<AddressRecord>): Change {
  const records = publishedRecords()
  if (!records.some((record) => record.address === address)) throw new Error(`No ${address}.`)
  return keeping(
    records.map((record) => (record.address === address ? { ...record, ...fields } : record)),
  )
}
