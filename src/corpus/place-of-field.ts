import { startOfFile, type Issue, type Position } from '../text/issue.ts'

/**
 * Where each field of a file stands, by its path (`assessments.0.date`): a line for each, with a tab
 * behind the path. It is one text, and no list of objects: a large edition has a million of these
 * places, of which a report asks for a few.
 */
export type FieldPlaces = string

/** @param positions of the fields, by their paths; `''` is the whole */
export function placesOfFields(positions: ReadonlyMap<string, Position>): FieldPlaces {
  return ['', ...[...positions].map(([path, at]) => `${path}\t${at.line}:${at.column}`)].join('\n')
}

/** The position of a field; of one that is not there, that of the whole. */
export function positionOfField({ places }: { places: FieldPlaces }, path: string): Position {
  return positionIn(places, path) ?? positionIn(places, '') ?? startOfFile
}

/** The file of an entry, and the position of a field in it. */
export function placeOfField(
  entry: { filePath: string; places: FieldPlaces },
  path: string,
): Pick<Issue, 'filePath' | 'position'> {
  return { filePath: entry.filePath, position: positionOfField(entry, path) }
}

function positionIn(places: FieldPlaces, path: string): Position | undefined {
  const before = `\n${path}\t`
  const start = places.indexOf(before)
  if (start === -1) return undefined
  const [, line, column] = /^(\d+):(\d+)/.exec(places.slice(start + before.length)) ?? []
  return { line: Number(line), column: Number(column) }
}
