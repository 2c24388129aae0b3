import { isComplete, type ParsedContent } from '../corpus/parsed-content.ts'
import { idPattern } from '../schemas/fields.ts'
import { startOfFile } from '../text/issue.ts'
import { nearest } from '../text/nearest.ts'
import type { Check } from './check.ts'
import { referencesIn } from './references.ts'

/** A source in the bibliography supports something. */
export const unusedSource: Check = {
  rule: 'unused-source',
  run: (content) => {
    if (!hasAllCitations(content)) return []

    const { sources, ids } = content
    const cited = new Set(
      referencesIn(content)
        .filter(({ collection }) => collection === 'sources')
        .map(({ id }) => id),
    )
    // A misspelt citation is reported where it stands, with the source that it means.
    const meant = [...cited]
      .filter((id) => !ids.sources.has(id))
      .map((id) => nearest(id, ids.sources))

    return sources
      .filter(({ id }) => idPattern.test(id))
      .filter(({ id }) => !cited.has(id) && !meant.includes(id))
      .map(({ id, filePath }) => ({
        filePath,
        position: startOfFile,
        message: `Nothing cites the source \`${id}\`.`,
        hint: 'Cite it as evidence where it belongs, or delete the file.',
      }))
  },
}

/** True if every citation could be read, so that a source without one is unused. */
function hasAllCitations(content: ParsedContent): boolean {
  return (
    isComplete(content) &&
    content.themes.every(({ references }) => references.mistakes.length === 0)
  )
}
