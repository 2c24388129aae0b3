import { existsSync } from 'node:fs'
import path from 'node:path'
import { runChecks } from '../checks/run-checks.ts'
import { buildCorpus } from '../corpus/build-corpus.ts'
import { inventoryOf, type InventoryItem } from '../addresses/inventory.ts'
import { addressBook } from '../addresses/ledger.ts'
import type { Corpus } from '../corpus/corpus.ts'
import { stillToWrite, type Gap } from '../corpus/still-to-write.ts'
import { startOfFile, type Issue } from '../text/issue.ts'
import type { ContentFile } from './content-file.ts'
import { readFolder } from './read-folder.ts'
import { readContent } from './read-content.ts'

export type Loaded =
  | {
      files: readonly ContentFile[]
      corpus: Corpus
      /** Everything that the site publishes. */
      inventory: InventoryItem[]
      /** Published addresses that no ledger records yet. */
      unlisted: string[]
      /** What the content says that it lacks. */
      gaps: Gap[]
    }
  | { issues: Issue[] }

/**
 * The whole way from the project's `content/` to a corpus that passed every check.
 *
 * @param root the project's folder
 */
export async function loadCorpus(root: string): Promise<Loaded> {
  if (!existsSync(path.join(root, 'content'))) return { issues: [noContent] }
  return corpusFrom(await readFolder(root), latestDate(new Date()))
}

const noContent: Issue = {
  rule: 'no-content',
  filePath: 'content/',
  position: startOfFile,
  message: 'There is no folder with this name here.',
  hint: 'Run the command in the folder of the project.',
}

/** The corpus of files in memory. */
export function corpusFrom(files: readonly ContentFile[], today: string): Loaded {
  const { content, issues } = readContent(files)
  const all = [...issues, ...runChecks(content, { today })]
  if (all.length > 0) return { issues: all }
  const unlisted = addressBook(content).added.map(({ address }) => address)
  return {
    files,
    corpus: buildCorpus(content),
    inventory: inventoryOf(content),
    unlisted,
    gaps: stillToWrite(content),
  }
}

/** The calendar date where it is latest, so that no editor's today is in the future. */
function latestDate(now: Date): string {
  const hoursAheadOfUtc = 14
  return new Date(now.valueOf() + hoursAheadOfUtc * 3_600_000).toISOString().slice(0, 10)
}
