import type { Position } from '../text/issue.ts'

/** Something that is right if it is meant so, which only an editor can tell. */
export interface Doubt {
  filePath: string
  position: Position
  /** What to look at, in the editor's words. */
  toCheck: string
}
