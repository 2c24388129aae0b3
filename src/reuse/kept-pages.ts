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
  /** What pages have read, and the digest of what that was in this build. */
  dependencies: readonly string[]
  values: readonly string[]
  /** The digests of all that records say, by their names. */
  records: ReadonlyMap<string, string>
  /** The digests of all texts, those that no page has read too, by the names of `nameOfText`. */
  texts: ReadonlyMap<string, string>
  /** The files that pages ask for. */
  asked: readonly string[]
  /** By its file: the places of what a page has read among the dependencies, and of what it asks for. */
  pages: ReadonlyMap<string, KeptPage>
}

export interface KeptPage {
  read: Uint32Array
  asks: Uint32Array
}

/** As it is written: an edition of a thousand articles has a million dependencies. */
interface Packed extends Pick<KeptPages, 'site' | 'since' | 'assets' | 'records' | 'texts'> {
  dependencies: string
  values: string
  asked: string
  files: string
  /** Of one page after the other, each with how many there are. */
  reads: Uint32Array
  asks: Uint32Array
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

function packed({ dependencies, values, asked, pages, ...kept }: KeptPages): Packed {
  const all = [...pages.values()]
  return {
    ...kept,
    dependencies: dependencies.join('\n'),
    values: values.join('\n'),
    asked: asked.join('\n'),
    files: [...pages.keys()].join('\n'),
    reads: joined(all.map(({ read }) => read)),
    asks: joined(all.map(({ asks }) => asks)),
  }
}

function unpacked({ dependencies, values, asked, files, reads, asks, ...kept }: Packed): KeptPages {
  const readOfPage = parts(reads)
  const asksOfPage = parts(asks)
  return {
    ...kept,
    dependencies: lines(dependencies),
    values: lines(values),
    asked: lines(asked),
    pages: new Map(lines(files).map((file) => [file, { read: readOfPage(), asks: asksOfPage() }])),
  }
}

function lines(text: string): string[] {
  return text === '' ? [] : text.split('\n')
}

function joined(all: readonly Uint32Array[]): Uint32Array {
  const result = new Uint32Array(all.reduce((sum, { length }) => sum + 1 + length, 0))
  let at = 0
  for (const one of all) {
    result[at] = one.length
    result.set(one, at + 1)
    at += 1 + one.length
  }
  return result
}

/** One part after the other of what was joined. */
function parts(all: Uint32Array): () => Uint32Array {
  let at = 0
  return () => {
    const from = at + 1
    at = from + (all[at] ?? 0)
    return all.subarray(from, at)
  }
}
