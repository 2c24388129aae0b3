import type { CitationEnding } from '../../edition/paths.ts'
import { asJson } from '../json-file.ts'
import { asBibtex } from './bibtex.ts'
import type { CslItem } from './csl-item.ts'
import { asRis } from './ris.ts'

/** Records as a file for reference managers. */
export function citationFile(ending: CitationEnding, items: readonly CslItem[]): string {
  return writers[ending](items)
}

const writers: Record<CitationEnding, (items: readonly CslItem[]) => string> = {
  bib: asBibtex,
  ris: asRis,
  json: asJson,
}
