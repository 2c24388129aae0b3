import { copyFileSync, linkSync, mkdirSync, statSync } from 'node:fs'
import path from 'node:path'
import type { Corpus } from '../corpus/corpus.ts'
import type { ListedFile } from '../hosting/site-list.ts'
import { compare, type Comparison } from './comparison.ts'
import type { Dependency, Readable } from './dependency.ts'
import type { KeptPages } from './kept-pages.ts'
import { during, note, rememberedDuring } from './notes.ts'
import { numbering, renumbering } from './numbering.ts'
import { packed, unpacked } from './packed-numbers.ts'
import { recordsOf } from './records.ts'
import { watchCorpus } from './watch.ts'

/** The content of a build. */
export type Content = Omit<Readable, 'records'>

/** What there is of the build before. */
export interface Before {
  kept: KeptPages
  /** The folder of its site. */
  folder: string
  /** The digest of the list of the files of that site. */
  site: string
  /** What this list says of a file of it. */
  listed: (file: string) => ListedFile | undefined
}

/** What is known of the pages of a site when it is built. */
export interface BuiltPages extends Pick<KeptPages, 'site' | 'since' | 'assets'> {
  /** The files that each file asks for. */
  asks: ReadonlyMap<string, Iterable<string>>
}

/** A build that makes again what is not as it was, and takes over the other pages. */
export interface Session {
  /** Whether there is a build before from which pages can be taken over. */
  isPartial: boolean
  /** The corpus for pages, which notes what each of them reads. */
  corpus: Corpus
  /** Note something that the page that is made reads. */
  note: (dependency: Dependency) => void
  /** Whether the page in a file would be made as it was. */
  holds: (file: string) => boolean
  /** Make the page in a file, and note what it reads. */
  make: <Result>(file: string, act: () => Promise<Result>) => Promise<Result>
  /** Put these pages, which hold, into the folder of the new site. */
  takeOver: (files: readonly string[], folder: string) => void
  /**
   * Put a file that is no page into the folder of the new site, if the site before has it as it was
   * built, with a digest that begins so.
   */
  takeFile: (file: string, sha256: string, folder: string) => boolean
  /** What was taken over, and the files that it asks for. */
  taken: ReadonlyMap<string, Iterable<string>>
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

/** `takeFile` of the build that is at work; false if there is none. */
export function takeFile(...asked: Parameters<Session['takeFile']>): boolean {
  return current?.takeFile(...asked) ?? false
}

/** Begin a build. */
export function beginSession(content: Content, before: Before | undefined): Session {
  const readable: Readable = { ...content, records: recordsOf(content.corpus) }
  const usable = before && before.kept.site === before.site ? before : undefined
  const comparison = compare(readable, usable?.kept)
  const { numberOf, numberOfField } = comparison
  const holding = usable ? pagesThatHold(usable, comparison) : new Set<string>()
  const made = new Map<string, Uint8Array>()
  const taken = new Map<string, Iterable<string>>()

  current = {
    isPartial: usable !== undefined,
    corpus: watchCorpus(content.corpus, readable.records, {
      numberOf,
      numberOfField,
      note,
      rememberedDuring,
    }),
    note: (dependency) => {
      note(numberOf(dependency))
    },
    holds: (file) => holding.has(file),
    async make(file, act) {
      const { result, read } = during(act)
      const page = await result
      made.set(file, packed(read))
      return page
    },
    takeOver(files, folder) {
      if (usable === undefined) return
      linkFiles(files, usable.folder, folder)
      const { pages, asked } = usable.kept
      for (const file of files) taken.set(file, placesIn(asked, pages.get(file)?.asks ?? []))
    },
    takeFile(file, sha256, folder) {
      const isSame = usable?.listed(file)?.sha256.startsWith(sha256) === true
      if (!isSame || !isAsBuilt(usable, file)) return false
      linkFiles([file], usable.folder, folder)
      taken.set(file, [])
      return true
    },
    taken,
    made: () => made.size,
    kept: ({ asks, ...built }) => {
      const before = usable?.kept
      return {
        ...built,
        ...keptOf(made, asks, taken.keys(), before, comparison),
      }
    },
  }
  return current
}

/** End a build. */
export function endSession(): void {
  current = undefined
}

/** The pages of the site that are there as they were made, and that would be made the same again. */
function pagesThatHold(before: Before, { isAsItWas }: Comparison): Set<string> {
  const holding = new Set<string>()
  for (const [file, { read }] of before.kept.pages) {
    if (unpacked(read).every(isAsItWas) && isAsBuilt(before, file)) holding.add(file)
  }
  return holding
}

/** Whatever else was done in the folder of a site, nobody gets what was not built. */
function isAsBuilt({ kept, folder, listed }: Before, file: string): boolean {
  const found = statSync(`${folder}/${file}`, { throwIfNoEntry: false })
  const known = listed(file)
  return (
    found !== undefined && found.size === known?.bytes && !known.kept && found.mtimeMs <= kept.since
  )
}

/** One after the other, without a wait: there are ten thousands of them. */
function linkFiles(files: readonly string[], from: string, to: string): void {
  const folders = new Set(files.map((file) => path.dirname(file)))
  for (const folder of folders) mkdirSync(`${to}/${folder}`, { recursive: true })
  for (const file of files) linkFile(`${from}/${file}`, `${to}/${file}`)
}

function linkFile(from: string, to: string): void {
  try {
    linkSync(from, to)
  } catch {
    // Where there can be no link, there is a copy.
    copyFileSync(from, to)
  }
}

/** The things at these places of a list; not as a list of their own, of which there would be millions. */
function placesIn<Thing>(things: readonly Thing[], places: Iterable<number>): Iterable<Thing> {
  return {
    *[Symbol.iterator]() {
      for (const place of places) yield things[place] as Thing
    },
  }
}

/** What the pages that were made and those that were taken over have read and ask for. */
function keptOf(
  made: ReadonlyMap<string, Uint8Array>,
  asks: BuiltPages['asks'],
  taken: Iterable<string>,
  before: KeptPages | undefined,
  comparison: Comparison,
): Pick<KeptPages, 'reading' | 'asked' | 'pages'> {
  const pagesBefore = [...taken].flatMap((file) => {
    const page = before?.pages.get(file)
    return page ? [{ file, page }] : []
  })
  const { reading, reads } = comparison.kept([
    ...made.values(),
    ...pagesBefore.map(({ page }) => page.read),
  ])
  const asked = numbering()
  const askedBefore = before?.asked ?? []
  const askedAgain = renumbering(askedBefore.length, (place) =>
    asked.numberOf(askedBefore[place] ?? ''),
  )
  const files = [
    ...Array.from(made.keys(), (file) => ({
      file,
      asks: Int32Array.from(asks.get(file) ?? [], asked.numberOf),
    })),
    ...pagesBefore.map(({ file, page }) => ({ file, asks: page.asks.map(askedAgain) })),
  ]
  return {
    reading,
    asked: asked.all,
    pages: new Map(
      files.map(({ file, asks }, at) => [file, { read: reads[at] ?? packed([]), asks }]),
    ),
  }
}
