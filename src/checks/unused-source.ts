import { entryKinds, isComplete } from '../corpus/manuscript.ts'
import { startOfFile } from '../text/issue.ts'
import { suggest } from '../text/nearest.ts'
import type { Check } from './check.ts'
import { referencesIn } from './references.ts'

/** A source in the bibliography supports something. */
export const unusedSource: Check = {
  rule: 'unused-source',
  run: (manuscript) => {
    if (!isComplete(manuscript, entryKinds)) return []

    const cited = new Set(
      referencesIn(manuscript)
        .filter(({ kind }) => kind === 'sources')
        .map(({ id }) => id),
    )
    const unknown = [...cited].filter((id) => !manuscript.ids.sources.has(id))

    return manuscript.sources
      .filter(({ id }) => !cited.has(id))
      .map(({ id, filePath }) => ({
        filePath,
        position: startOfFile,
        message: `Nothing cites the source \`${id}\`.`,
        hint: suggest(id, unknown, 'Cite it as evidence where it belongs, or delete the file.'),
      }))
  },
}
