import type { Corpus } from '../corpus/corpus.ts'
import { formatReport } from '../text/format-report.ts'
import { loadCorpus } from './load-corpus.ts'

/** There is something to put right in the content; the message is the whole report. */
export class ContentError extends Error {
  override name = 'ContentError'
}

/**
 * The corpus of the project at `root`.
 *
 * @throws {ContentError} when the content does not pass the checks
 */
export async function requireCorpus(root: string): Promise<Corpus> {
  const loaded = await loadCorpus(root)
  if ('corpus' in loaded) return loaded.corpus
  throw new ContentError(`\n\n${formatReport(loaded.issues)}\n`)
}
