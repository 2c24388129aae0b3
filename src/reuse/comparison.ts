import { hash } from 'node:crypto'
import { valueOf, type Dependency, type Readable } from './dependency.ts'
import type { KeptPages, KeptReading } from './kept-pages.ts'
import { ranking, numbering } from './numbering.ts'
import { packed, unpacked } from './packed-numbers.ts'
import { textOfValue } from './text-of-value.ts'

/*
 * Of a thousand articles, pages read ten million times one of a million things, nearly all of them fields
 * of records. So a field has the number of its record, times `mostFields`, and the number of its name; the
 * number 0 is for which fields there are. Everything else has a number below zero, the first one -1.
 */
const mostFields = 128

/** What pages read in this build and read in the one before, by numbers that are the same in both. */
export interface Comparison {
  numberOf: (dependency: Dependency) => number
  /** The number of a field of a record, by that of `['fields', record]`. */
  numberOfField: (fields: number, name: string) => number
  /** Whether what has this number was there before, and is as it was. */
  isAsItWas: (number: number) => boolean
  /**
   * What to keep of all that pages have read, with numbers of its own, so that what nobody needs any
   * more is not kept.
   *
   * @param reads of each page, packed
   */
  kept: (reads: readonly Uint8Array[]) => { reading: KeptReading; reads: readonly Uint8Array[] }
}

/** @param before what the build before has kept, if it can be compared with this one */
export function compare(readable: Readable, before: KeptPages | undefined): Comparison {
  const names = numbering(before?.reading.records)
  const fields = numbering(before?.reading.fields ?? ['*'])
  const others = numbering(before?.reading.others)
  /** By their numbers, as far as anybody asked: digests of today, and whether they are those of before. */
  const records: { now: (string | undefined)[]; isSame: (boolean | undefined)[] } = {
    now: [],
    isSame: [],
  }
  const rest: typeof records = { now: [], isSame: [] }
  const fieldsBefore = new Map<number, ReadonlyMap<number, string>>()
  return { numberOf, numberOfField, isAsItWas, kept }

  function numberOf(dependency: Dependency): number {
    const [kind, record] = dependency
    if (kind === 'fields') return names.numberOf(record) * mostFields
    if (kind === 'field') return numberOfField(numberOf(['fields', record]), dependency[2])
    return -others.numberOf(JSON.stringify(dependency)) - 1
  }

  function numberOfField(ofRecord: number, name: string): number {
    const number = fields.numberOf(name)
    if (number >= mostFields) throw new Error(`Records have more than ${mostFields} fields.`)
    return ofRecord + number
  }

  function isAsItWas(number: number): boolean {
    if (number < 0) return isOtherAsItWas(-number - 1)
    const record = Math.floor(number / mostFields)
    // A record that says the same as a whole says the same in each of its fields.
    if (isRecordAsItWas(record)) return true
    const field = number % mostFields
    return valuesBefore(record).get(field) === digestOfField(record, field)
  }

  function isRecordAsItWas(record: number): boolean {
    return (records.isSame[record] ??=
      before !== undefined && before.reading.digests[record] === digestOfRecord(record))
  }

  function isOtherAsItWas(number: number): boolean {
    return (rest.isSame[number] ??=
      before !== undefined && before.reading.values[number] === digestOfOther(number))
  }

  function digestOfRecord(record: number): string {
    const thing = readable.records.named(names.all[record] ?? '')
    // A copy, since a record as a part of something is written as its name.
    return (records.now[record] ??= thing
      ? digestOf(textOfValue({ ...thing }, readable.records))
      : 'gone')
  }

  function digestOfField(record: number, field: number): string {
    const name = names.all[record] ?? ''
    return digestNow(field === 0 ? ['fields', name] : ['field', name, fields.all[field] ?? ''])
  }

  function digestOfOther(number: number): string {
    return (rest.now[number] ??= digestNow(JSON.parse(others.all[number] ?? '') as Dependency))
  }

  function digestNow(dependency: Dependency): string {
    try {
      return digestOf(valueOf(dependency, readable))
    } catch (cause) {
      const text = JSON.stringify(dependency)
      throw new Error(`What a page reads cannot be compared: ${text}`, { cause })
    }
  }

  /** What was read of the fields of a record before. */
  function valuesBefore(record: number): ReadonlyMap<number, string> {
    let known = fieldsBefore.get(record)
    if (known === undefined) {
      const parts = before?.reading.fieldValues[record]?.split(' ') ?? []
      known = new Map(
        parts
          .filter((part) => part !== '')
          .map((part) => [Number.parseInt(part), part.slice(part.indexOf(':') + 1)]),
      )
      fieldsBefore.set(record, known)
    }
    return known
  }

  function kept(reads: readonly Uint8Array[]): ReturnType<Comparison['kept']> {
    const isRead = new Uint8Array(names.all.length * mostFields)
    const usedNames = ranking(names.all.length)
    const usedOthers = ranking(others.all.length)
    for (const read of reads) {
      for (const number of unpacked(read)) {
        if (number < 0) usedOthers.use(-number - 1)
        else {
          isRead[number] = 1
          usedNames.use(Math.floor(number / mostFields))
        }
      }
    }
    const renumbered = (number: number) =>
      number < 0
        ? -usedOthers.rankOf(-number - 1) - 1
        : usedNames.rankOf(Math.floor(number / mostFields)) * mostFields + (number % mostFields)
    const areAllUsed = usedNames.areAllUsed() && usedOthers.areAllUsed()
    return {
      reads: areAllUsed ? reads : reads.map((read) => packed(unpacked(read).map(renumbered))),
      reading: {
        fields: fields.all,
        records: usedNames.used().map((record) => names.all[record] ?? ''),
        digests: usedNames.used().map(digestOfRecord),
        fieldValues: usedNames
          .used()
          .map((record) =>
            fieldValuesOf(record, isRead.subarray(record * mostFields, (record + 1) * mostFields)),
          ),
        others: usedOthers.used().map((number) => others.all[number] ?? ''),
        values: usedOthers.used().map(digestOfOther),
      },
    }
  }

  /** @param isRead by the number of each field, 1 if a page has read it */
  function fieldValuesOf(record: number, isRead: Uint8Array): string {
    const read = fields.all.flatMap((_, field) => (isRead[field] === 1 ? [field] : []))
    const known = isRecordAsItWas(record) ? (before?.reading.fieldValues[record] ?? '') : ''
    if (read.every((field) => ` ${known}`.includes(` ${field}:`))) return known
    return read.map((field) => `${field}:${digestOfField(record, field)}`).join(' ')
  }
}

/** Enough of a digest to tell any two texts of an edition apart. */
function digestOf(text: string): string {
  return hash('sha256', text, 'base64url').slice(0, 16)
}
