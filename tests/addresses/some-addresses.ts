import { addressBook } from '../../src/addresses/ledger.ts'
import { judgementBook, keepJudgements } from '../../src/addresses/kept-judgements.ts'
import { countsAfter, keepAdded } from '../../src/addresses/ledger-edits.ts'
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

/** The lists as they are when all of a content is published on a day, addresses and judgements. */
export function publishing(changes: readonly Change[] = [], day = '2025-03-01'): Change {
  const { content } = readContent(aContent(...changes))
  const judgements = keepJudgements(judgementBook(content), day)
  const addresses = keepAdded(addressBook(content), day)
  const lists = new Set([...judgements, ...addresses].map(({ keptIn }) => keptIn))
  return (files) => {
    for (const id of lists) {
      const records = addresses.flatMap((edit) =>
        edit.keptIn === id && 'add' in edit ? [edit.add] : [],
      )
      const list = {
        ...(id === 'site' && countsAfter(addressBook(content), addresses)),
        addresses: records,
        judgements: Object.fromEntries(
          judgements
            .filter(({ keptIn }) => keptIn === id)
            .map(({ address, record }) => [address, record]),
        ),
      }
      writing(`content/addresses/${id}.yaml`, JSON.stringify(list, null, 2))(files)
    }
  }
}
