import type { ParsedContent } from '../../corpus/parsed-content.ts'
import { pathOfEntry } from '../../edition/content-paths.ts'
import { filesOfMarks } from '../../skeletons/of-marks.ts'
import type { Beginning, Fields, MarkedKind, NewThing } from '../protocol.ts'
import { pathOfThing, readEntry } from './entry-text.ts'

/**
 * A function that tells with what the files of marks begin that have none, as `npm run new marks` does.
 *
 * @param today `2026-11-27`
 */
export function beginningsOf(
  content: ParsedContent,
  today: string,
): (kind: MarkedKind, id: string) => Beginning {
  const begun = new Map(filesOfMarks(content, today).map((file) => [file.path, file.text]))
  return (kind, id) => {
    const { fields } = readEntry(kind, begun.get(pathOfThing(kind, id)) ?? '')
    return { fields, guessed: guessedIn(fields), things: speakersBegun(fields, begun) }
  }
}

/** The fields that were read from the words around, which may be misread. */
function guessedIn(fields: Fields): string[] {
  const isSaid = (name: string) => {
    const value = fields[name]
    if (name === 'claimant') {
      return typeof value === 'object' && value !== null && !('voice' in value)
    }
    return Array.isArray(value) ? value.length > 0 : value !== undefined && value !== ''
  }
  return ['speaker', 'role', 'claimant', 'themes'].filter(isSaid)
}

/** The person that the fields name, if a file was begun. */
function speakersBegun(fields: Fields, begun: ReadonlyMap<string, string>): NewThing[] {
  const { speaker, claimant } = fields
  const named =
    typeof claimant === 'object' && claimant !== null && 'speaker' in claimant
      ? claimant.speaker
      : speaker
  if (typeof named !== 'string') return []
  const text = begun.get(pathOfEntry('entities', named))
  return text === undefined
    ? []
    : [{ kind: 'entity', id: named, fields: readEntry('entity', text).fields }]
}
