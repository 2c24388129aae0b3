import { readFile } from 'node:fs/promises'
import { buildCorpus } from '../../src/corpus/build-corpus.ts'
import type { Corpus } from '../../src/corpus/corpus.ts'
import { readContent } from '../../src/reading/read-content.ts'
import { formatReport } from '../../src/text/format-report.ts'

/**
 * The corpus that the questions of this folder are about: the real content as it once was, so
 * that an editor's sentence changes no answer. No check is run on it: rules for authors change.
 */
export async function frozenCorpus(): Promise<Corpus> {
  const json = await readFile(new URL('frozen-content.json', import.meta.url), 'utf8')
  const texts = Object.entries(JSON.parse(json) as Record<string, string>)
  const encoder = new TextEncoder()
  const files = texts.map(([path, text]) => ({ path, bytes: encoder.encode(text) }))
  const { content, issues } = readContent(files)
  if (issues.length > 0) throw new Error(formatReport(issues))
  return buildCorpus(content)
}
