import { copyFile, link, mkdir, stat } from 'node:fs/promises'
import path from 'node:path'
import type { Corpus } from '../corpus/corpus.ts'
import { compare, type Comparison } from './comparison.ts'
import type { Dependency, Readable } from './dependency.ts'
import type { KeptPage, KeptPages } from './kept-pages.ts'
import { during, note, type Numbers } from './notes.ts'
import { recordsOf } from './records.ts'
import { watchCorpus } from './watch.ts'

/** The content of a build. */
export interface Content extends Omit<Readable, 'records'> {
  /** The texts that Astro renders. */
  texts: readonly Text[]
}

/** A text of the content, by the collection of Astro's that has it. */
export interface Text {
  collection: string
  id: string
}

/** What there is of the build before. */
export interface Before {
  kept: KeptPages
  /** The folder of its site. */
  folder: string
  /** The digest of the list of the files of that site. */
  site: string
  /** The size that this list gives a file, in bytes. */
  sizeOf: (file: string) => number | undefined
}

/** What is known of the pages of a site when it is built. */
export interface BuiltPages extends Pick<KeptPages, 'site' | 'since' | 'assets'> {
  /** The files that each file asks for. */
  asks: ReadonlyMap<string, readonly string[]>
}

/** A build that makes again what is not as it was, and takes over the other pages. */
export interface Session {
  /** Whether there is a build before from which pages can be taken over. */
  isPartial: boolean
  /** The corpus for pages, which notes what each of them reads. */
  corpus: Corpus
  /** The texts that pages may ask for; `undefined` if all. */
  texts: readonly Text[] | undefined
  /** Note something that the page that is made reads. */
  note: (dependency: Dependency) => void
  /** Whether the page in a file would be made as it was. */
  holds: (file: string) => boolean
  /** Make the page in a file, and note what it reads. */
  make: <Result>(file: string, act: () => Promise<Result>) => Promise<Result>
  /** Put those of these pages that hold into the folder of the new site. */
  takeOver: (files: readonly string[], folder: string) => Promise<void>
  /** What was taken over, and the files that it asks for. */
  taken: ReadonlyMap<string, readonly string[]>
  /** How many pages and files were made. */
  made: () => number
  /** What to keep for the next build. */
  kept: (built: BuiltPages) => KeptPages
}

let current: Session | undefined

/** The build that is at work in this process. */
export function session(): Session | undefined {
  return current
}

/** The corpus as pages read it: in a build, one that notes what they read. */
export function watched(corpus: Corpus): Corpus {
  return current?.corpus ?? corpus
}

/** Note that the page that is made reads something else than the corpus. */
export function noteReading(dependency: Dependency): void {
  current?.note(dependency)
}

/** Begin a build. */
export async function beginSession(content: Content, before: Before | undefined): Promise<Session> {
  const readable: Readable = { ...content, records: recordsOf(content.corpus) }
  const usable = before && before.kept.site === before.site ? before : undefined
  const comparison = compare(readable, usable?.kept)
  const { numberOf } = comparison
  const holding = usable ? await pagesThatHold(usable, comparison) : new Set<string>()
  const made = new Map<string, Numbers>()
  const taken = new Map<string, readonly string[]>()

  current = {
    isPartial: usable !== undefined,
    corpus: watchCorpus(content.corpus, readable.records, { numberOf, note, during }),
    texts: usable && textsFor(usable.kept, holding, content.texts, comparison),
    note: (dependency) => {
      note(numberOf(dependency))
    },
    holds: (file) => holding.has(file),
    async make(file, act) {
      const { result, read } = during(act)
      made.set(file, read)
      return result
    },
    async takeOver(files, folder) {
      if (usable === undefined) return
      const own = files.filter((file) => holding.has(file))
      await linkFiles(own, usable.folder, folder)
      const { pages, asked } = usable.kept
      for (const file of own) {
        taken.set(
          file,
          Array.from(pages.get(file)?.asks ?? [], (at) => asked[at] ?? ''),
        )
      }
    },
    taken,
    made: () => made.size,
    kept: ({ asks, ...built }) => {
      const reads = new Map<string, Iterable<number>>(made)
      for (const file of taken.keys()) reads.set(file, usable?.kept.pages.get(file)?.read ?? [])
      return { ...built, ...keptOf(reads, asks, comparison) }
    },
  }
  return current
}

/** End a build. */
export function endSession(): void {
  current = undefined
}

/** The pages of the site that are there as they were made, and that would be made the same again. */
async function pagesThatHold(
  { kept, folder, sizeOf }: Before,
  { isAsItWas }: Comparison,
): Promise<Set<string>> {
  const holding = new Set<string>()
  for (const [file, { read }] of kept.pages) {
    if (!read.every(isAsItWas)) continue
    const found = await stat(path.join(folder, file)).catch(() => undefined)
    // Whatever else was done in that folder, nobody gets what was not built.
    if (found && found.size === sizeOf(file) && found.mtimeMs <= kept.since) holding.add(file)
  }
  return holding
}

/** The texts that the other pages have read, and those that are new or not as they were. */
function textsFor(
  { pages }: KeptPages,
  holding: ReadonlySet<string>,
  texts: readonly Text[],
  { numberOf, isAsItWas }: Comparison,
): Text[] {
  const wanted = new Set<number>()
  for (const [file, { read }] of pages) {
    if (!holding.has(file)) for (const number of read) wanted.add(number)
  }
  return texts.filter(({ collection, id }) => {
    const number = numberOf(['text', collection, id])
    return wanted.has(number) || !isAsItWas(number)
  })
}

async function linkFiles(files: readonly string[], from: string, to: string): Promise<void> {
  const folders = new Set(files.map((file) => path.dirname(file)))
  for (const folder of folders) await mkdir(path.join(to, folder), { recursive: true })
  for (const file of files) {
    const [here, there] = [path.join(from, file), path.join(to, file)]
    // Where there can be no link, there is a copy.
    await link(here, there).catch(() => copyFile(here, there))
  }
}

/** What pages have read and ask for, with numbers of their own. */
function keptOf(
  reads: ReadonlyMap<string, Iterable<number>>,
  asks: BuiltPages['asks'],
  { textOf, valueOf, recordOf, digestOfRecord }: Comparison,
): Pick<KeptPages, 'dependencies' | 'values' | 'records' | 'asked' | 'pages'> {
  const used = numbering<number>()
  const asked = numbering<string>()
  const pages = new Map<string, KeptPage>()
  for (const [file, read] of reads) {
    pages.set(file, {
      read: Uint32Array.from(read, used.numberOf),
      asks: Uint32Array.from(asks.get(file) ?? [], asked.numberOf),
    })
  }
  const records = new Set(used.all.flatMap((number) => recordOf(number) ?? []))
  return {
    dependencies: used.all.map(textOf),
    values: used.all.map(valueOf),
    records: new Map(Array.from(records, (name) => [name, digestOfRecord(name)])),
    asked: asked.all,
    pages,
  }
}

/** Numbers things as they come. */
function numbering<Thing>() {
  const numbers = new Map<Thing, number>()
  const all: Thing[] = []
  const numberOf = (thing: Thing) => {
    const known = numbers.get(thing)
    if (known !== undefined) return known
    numbers.set(thing, all.length)
    return all.push(thing) - 1
  }
  return { all, numberOf }
}
