import { hash } from 'node:crypto'
import { valueOf, type Dependency, type Readable } from './dependency.ts'
import type { KeptPages } from './kept-pages.ts'
import { textOfValue } from './text-of-value.ts'

/** What pages read in this build and read in the one before, by numbers that are the same in both. */
export interface Comparison {
  numberOf: (dependency: Dependency) => number
  /** How many have a number. */
  count: () => number
  /** Whether what has this number was there before, and is as it was. */
  isAsItWas: (number: number) => boolean
  /** What has this number, as a text. */
  textOf: (number: number) => string
  /** The digest of what that is now. */
  valueOf: (number: number) => string
  /** The record of which it is a field; `undefined` if it is none. */
  recordOf: (number: number) => string | undefined
  /** The digest of all that a record says now. */
  digestOfRecord: (name: string) => string
}

/** @param kept what the build before has kept, if it can be compared with this one */
export function compare(readable: Readable, kept: KeptPages | undefined): Comparison {
  const texts = [...(kept?.dependencies ?? [])]
  const numbers = new Map(texts.map((text, number) => [text, number]))
  const values: (string | undefined)[] = []
  const judged: (boolean | undefined)[] = []
  const ofRecords = new Map<string, string>()
  const count = () => texts.length
  return { numberOf, count, isAsItWas, textOf, valueOf: currentValue, recordOf, digestOfRecord }

  function numberOf(dependency: Dependency): number {
    const text = JSON.stringify(dependency)
    const known = numbers.get(text)
    if (known !== undefined) return known
    numbers.set(text, texts.length)
    return texts.push(text) - 1
  }

  function textOf(number: number): string {
    return texts[number] ?? ''
  }

  function isAsItWas(number: number): boolean {
    const before = kept?.values[number]
    if (before === undefined) return false
    const record = recordOf(number)
    // A record that says the same as a whole says the same in each of its fields.
    return (judged[number] ??=
      (record !== undefined && kept?.records.get(record) === digestOfRecord(record)) ||
      before === digestNow(number))
  }

  function currentValue(number: number): string {
    return isAsItWas(number) ? (kept?.values[number] ?? '') : digestNow(number)
  }

  function digestNow(number: number): string {
    const text = textOf(number)
    try {
      return (values[number] ??= digestOf(valueOf(JSON.parse(text) as Dependency, readable)))
    } catch (cause) {
      throw new Error(`What a page reads cannot be compared: ${text}`, { cause })
    }
  }

  function recordOf(number: number): string | undefined {
    const text = textOf(number)
    const start = beginnings.find((one) => text.startsWith(one))?.length
    return start === undefined ? undefined : text.slice(start, text.indexOf('"', start))
  }

  function digestOfRecord(name: string): string {
    const known = ofRecords.get(name)
    if (known !== undefined) return known
    // A copy, since a record as a part of something is written as its name.
    const record = readable.records.named(name)
    const digest = record ? digestOf(textOfValue({ ...record }, readable.records)) : ''
    ofRecords.set(name, digest)
    return digest
  }
}

/** How the texts of dependencies begin that are about a record. */
const beginnings = ['["field","', '["fields","']

/** Enough of a digest to tell any two texts of an edition apart. */
function digestOf(text: string): string {
  return hash('sha256', text, 'base64url').slice(0, 16)
}
