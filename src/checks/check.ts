import type { ParsedContent } from '../corpus/parsed-content.ts'
import type { Issue, Position } from '../text/issue.ts'
import type { RuleName } from '../text/rules.ts'
import { startOfFile } from '../text/issue.ts'

/** Something that must be true before the edition is published. */
export interface Check {
  /** The rule's permanent name. */
  rule: RuleName
  run: (content: ParsedContent, context: CheckContext) => Omit<Issue, 'rule'>[]
}

export interface CheckContext {
  /** Today's date wherever on earth it is latest, as `2026-11-22`. */
  today: string
}

/** The file of an entry, and the position of a field in it. */
export function placeOfField(
  { filePath, positions }: { filePath: string; positions: ReadonlyMap<string, Position> },
  path: string,
): Pick<Issue, 'filePath' | 'position'> {
  return { filePath, position: positions.get(path) ?? positions.get('') ?? startOfFile }
}
