import { hiddenCharacters } from '../text/hidden-characters.ts'
import type { Position } from '../text/issue.ts'
import { positionAt } from '../text/position-at.ts'
import type { ParsedContent } from './parsed-content.ts'

/** A character of a publisher's text that nobody sees, where it stands first. */
export interface Hidden {
  filePath: string
  position: Position
  name: string
  times: number
}

/**
 * The hidden characters of the publishers' texts. They may be printed so, or come from the way in
 * which the text was copied: an editor has to look.
 */
export function hiddenInOriginals({ texts }: Pick<ParsedContent, 'texts'>): Hidden[] {
  return texts.flatMap(({ original }) =>
    original === undefined
      ? []
      : hiddenCharacters(original.text).map(({ name, times, index }) => ({
          filePath: original.filePath,
          position: positionAt(original.text, index),
          name,
          times,
        })),
  )
}
