import { deserialize, serialize } from 'node:v8'
import { readKept, writeKept } from '../reading/kept-file.ts'

/** What a build keeps of its pages for the next one. */
export interface KeptPages {
  /** The digest of the list of the files of the site. */
  site: string
  /** When the site was there, in milliseconds since 1970: what was changed later is not of this build. */
  since: number
  /** The names of the style sheets and scripts that pages load. */
  assets: readonly string[]
  reading: KeptReading
  /** The files that pages ask for. */
  asked: readonly string[]
  /** By its file: the places of what a page has read among the dependencies, and of what it asks for. */
  pages: ReadonlyMap<string, KeptPage>
}

export interface KeptPage {
  /** The numbers of what it has read (`comparison.ts`), packed. */
  read: Uint8Array
  /** The places of the files that it asks for. */
  asks: Int32Array
}

/** What pages have read, and digests of what that was in this build. Each list is by its numbers. */
export interface KeptReading {
  /** The names of fields; the first stands for which fields there are. */
  fields: readonly string[]
  records: readonly string[]
  /** Of all that each record says. */
  digests: readonly string[]
  /** Of each record: the number and the digest of every field that was read, `3:x 12:y`. */
  fieldValues: readonly string[]
  /** Everything else that was read. */
  others: readonly string[]
  values: readonly string[]
}

/** As it is written: an edition of a thousand articles has a million of what was read. */
interface Packed extends Pick<KeptPages, 'site' | 'since' | 'assets'> {
  reading: Record<keyof KeptReading, string>
  asked: string
  files: string
  /** Of one page after the other. */
  reads: Joined<Uint8Array>
  asks: Joined<Int32Array>
}

interface Joined<List> {
  all: List
  lengths: Int32Array
}

/**
 * What was kept in a file; `undefined` if there is none, or it is damaged.
 *
 * @param code the digest of all that makes pages of the content: what other code has kept is not read
 */
export function readKeptPages(file: string, code: string): KeptPages | undefined {
  const kept = readKept(file, code)
  return kept && unpacked(deserialize(kept) as Packed)
}

export function writeKeptPages(file: string, code: string, kept: KeptPages): Promise<void> {
  return writeKept(file, code, serialize(packed(kept)))
}

function packed({ reading, asked, pages, ...kept }: KeptPages): Packed {
  const all = [...pages.values()]
  return {
    ...kept,
    reading: inEach(reading, (list) => list.join('\n')),
    asked: asked.join('\n'),
    files: [...pages.keys()].join('\n'),
    reads: joined(
      all.map(({ read }) => read),
      (length) => new Uint8Array(length),
    ),
    asks: joined(
      all.map(({ asks }) => asks),
      (length) => new Int32Array(length),
    ),
  }
}

function unpacked({ reading, asked, files, reads, asks, ...kept }: Packed): KeptPages {
  const readOfPage = parts(reads)
  const asksOfPage = parts(asks)
  return {
    ...kept,
    reading: inEach(reading, lines),
    asked: lines(asked),
    pages: new Map(lines(files).map((file) => [file, { read: readOfPage(), asks: asksOfPage() }])),
  }
}

function inEach<From, To>(
  lists: Record<keyof KeptReading, From>,
  make: (list: From) => To,
): Record<keyof KeptReading, To> {
  const { fields, records, digests, fieldValues, others, values } = lists
  return {
    fields: make(fields),
    records: make(records),
    digests: make(digests),
    fieldValues: make(fieldValues),
    others: make(others),
    values: make(values),
  }
}

function lines(text: string): string[] {
  return text === '' ? [] : text.split('\n')
}

function joined<List extends Uint8Array | Int32Array>(
  lists: readonly List[],
  make: (length: number) => List,
): Joined<List> {
  const lengths = Int32Array.from(lists, ({ length }) => length)
  const all = make(lengths.reduce((sum, length) => sum + length, 0))
  let at = 0
  for (const list of lists) {
    all.set(list, at)
    at += list.length
  }
  return { all, lengths }
}

/** One part after the other of what was joined. */
function parts<List extends Uint8Array | Int32Array>({ all, lengths }: Joined<List>): () => List {
  let at = 0
  let index = 0
  return () => {
    const from = at
    at += lengths[index] ?? 0
    index += 1
    return all.subarray(from, at) as List
  }
}
