import { statSync } from 'node:fs'
import path from 'node:path'
import { addressChecks, checks, runChecks } from '../checks/run-checks.ts'
import { buildCorpus } from '../corpus/build-corpus.ts'
import { inventoryOf, type InventoryItem } from '../addresses/inventory.ts'
import { inventoryOfTitles } from '../addresses/page-titles.ts'
import { addressBook } from '../addresses/ledger.ts'
import { unlistedJudgements } from '../addresses/kept-judgements.ts'
import type { Corpus } from '../corpus/corpus.ts'
import { inventoryOfLists } from '../indexes/inventory.ts'
import type { Doubt } from '../corpus/doubt.ts'
import { doubtsIn } from '../corpus/doubts.ts'
import { stillToWrite, type Gap } from '../corpus/still-to-write.ts'
import { startOfFile, type Issue } from '../text/issue.ts'
import { latestDate } from '../text/local-date.ts'
import type { ContentFile } from './content-file.ts'
import {
  draftReferences,
  mistakesInDrafts,
  partGaps,
  publishedDrafts,
  withDraftsAsWritten,
  withoutDrafts,
} from './drafts.ts'
import { openMemory, type Memory } from './memory.ts'
import { readFolder } from './read-folder.ts'
import { readContent } from './read-content.ts'

export interface Options {
  /** Whether the corpus has the drafts too. */
  drafts?: boolean
  /**
   * Whether what `npm run addresses` would refuse, because other things were published, is a warning,
   * and what is wrong with drafts.
   */
  warns?: boolean
  /** What was read of the same files before. */
  memory?: Memory | undefined
}

export type Loaded =
  | {
      corpus: Corpus
      /** The files that are rendered as a whole, those of articles and themes, by their paths. */
      sources: ReadonlyMap<string, ContentFile>
      /** The pages and files that the site publishes. Their anchors are more than half of an inventory. */
      inventory: InventoryItem[]
      /** Published addresses that no ledger records yet. */
      unlisted: string[]
      /** Published judgements that no ledger records yet, or not as they are now, by their address. */
      unlistedJudgements: string[]
      /** What the content says that it lacks. */
      gaps: Gap[]
      /** How many articles and claims are not to be published yet. */
      drafts: number
      /** What an editor has to look at. */
      doubts: Doubt[]
      /** What stops a build, though the content can be shown. */
      warnings: Issue[]
    }
  | { issues: Issue[]; gaps?: Gap[] }

/**
 * The whole way from the project's `content/` to a corpus that passed every check.
 *
 * @param root the project's folder
 */
export async function loadCorpus(root: string, options?: Options): Promise<Loaded> {
  const files = filesOf(root)
  if ('issues' in files) return files
  const memory = await openMemory(root)
  const loaded = corpusFrom(files, latestDate(new Date()), { ...options, memory })
  await memory.save()
  return loaded
}

/** The files under `content/`, if there are any. */
export function filesOf(
  root: string,
  look = () => readFolder(root),
): readonly ContentFile[] | { issues: Issue[] } {
  if (!statSync(path.join(root, 'content'), { throwIfNoEntry: false })?.isDirectory()) {
    return { issues: [noContent] }
  }
  const files = look()
  if (files.length === 0) return { issues: [{ ...noContent, message: 'The folder is empty.' }] }
  return files
}

const noContent: Issue = {
  rule: 'no-content',
  filePath: 'content/',
  position: startOfFile,
  message: 'There is no folder with this name here.',
  hint: 'Run the command in the folder of the project.',
}

/** The corpus of files in memory. */
export function corpusFrom(
  files: readonly ContentFile[],
  today: string,
  { drafts = false, warns = false, memory }: Options = {},
): Loaded {
  const { content, published, issues, gaps } = judge(files, today, memory)
  const mistakes = new Set(warns ? mistakesInDrafts(content, issues) : [])
  const warnings = warns ? issues.filter((one) => isOfPublished(one) || mistakes.has(one)) : []
  if (issues.length > warnings.length) return { issues, gaps }
  const shown = drafts ? withDraftsAsWritten(content, [...mistakes]) : published
  const corpus = buildCorpus(shown)
  // These take as long as all the rest, and the development server asks for none of them.
  const inventory = once(() => {
    const ofContent = inventoryOf(shown)
    const all = [...ofContent, ...inventoryOfTitles(ofContent, corpus), ...inventoryOfLists(corpus)]
    return all.filter(({ type }) => type !== 'anchor')
  })
  const unlisted = once(() => addressBook(published).added.map(({ address }) => address))
  const ofJudgements = once(() => unlistedJudgements(published))
  const allGaps = once(() => [...gaps, ...stillToWrite(content)])
  const doubts = once(() => doubtsIn(content))
  return {
    corpus,
    sources: sourcesIn(files),
    get inventory() {
      return inventory()
    },
    get unlisted() {
      return unlisted()
    },
    get unlistedJudgements() {
      return ofJudgements()
    },
    get gaps() {
      return allGaps()
    },
    get doubts() {
      return doubts()
    },
    drafts: content.drafts.length,
    warnings,
  }
}

/** Copies of the files of articles and themes: whatever else is known of a file is let go of with it. */
function sourcesIn(files: readonly ContentFile[]): ReadonlyMap<string, ContentFile> {
  return new Map(
    files.filter(({ path }) => path.endsWith('.mdx')).map((file) => [file.path, { ...file }]),
  )
}

function once<Answer>(ask: () => Answer): () => Answer {
  let known: { answer: Answer } | undefined
  return () => (known ??= { answer: ask() }).answer
}

/** True if something else was published than what the content says. */
function isOfPublished({ rule }: Issue): boolean {
  return rule === 'published-draft' || addressChecks.some((check) => check.rule === rule)
}

/** Read files, and judge both all of them and what of them is published. */
export function judge(files: readonly ContentFile[], today: string, memory?: Memory) {
  const reading = readContent(files, memory)
  const { content } = reading
  const published = withoutDrafts(content)
  const toDrafts = draftReferences(content)
  // Without the drafts, these would be reported as references to nothing as well.
  const isOfDraft = ({ filePath, position }: Issue) =>
    toDrafts.some((issue) => issue.filePath === filePath && issue.position === position)
  const ofAll = [
    ...reading.issues,
    ...toDrafts,
    ...publishedDrafts(content),
    ...runChecks(checks, content, { today }),
  ]
  // What is wrong with and without the drafts is reported once, in the words that know of all.
  const placeOf = ({ rule, filePath, position }: Issue) =>
    JSON.stringify([rule, filePath, position])
  const reported = new Set(ofAll.map(placeOf))
  const ofPublished = published === content ? [] : runChecks(checks, published, { today })
  const found = [
    ...ofAll,
    ...ofPublished.filter((issue) => !isOfDraft(issue) && !reported.has(placeOf(issue))),
    ...runChecks(addressChecks, published, { today }),
  ]
  return { content, published, ...partGaps(content, withoutRepeats(found)) }
}

/** Two rules of a schema may say the same of a field. */
function withoutRepeats(issues: readonly Issue[]): Issue[] {
  const seen = new Map(issues.map((issue) => [JSON.stringify(issue), issue]))
  return [...seen.values()]
}
