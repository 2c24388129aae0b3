import { startOfFile, type Position } from '../text/issue.ts'
import type { ParsedContent } from './parsed-content.ts'

/** A place where a text is missing that readers will look for. */
export interface Gap {
  filePath: string
  position: Position
  /** What the text has to say. */
  toSay: string
}

/** The sections on who makes the edition that have no text yet, in their order. */
export function stillToWrite({ about }: Pick<ParsedContent, 'about'>): Gap[] {
  return about.flatMap(({ filePath, positions, data }) =>
    data.sections.flatMap(({ toSay }, index) => {
      const position = positions.get(`sections.${index}.text`) ?? startOfFile
      return toSay === undefined ? [] : { filePath, position, toSay }
    }),
  )
}
