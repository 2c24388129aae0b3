import type { Position } from '../text/issue.ts'
import type { ParsedContent } from './parsed-content.ts'
import { placeOfField } from './place-of-field.ts'

/** A place where a text is missing that readers will look for. */
export interface Gap {
  filePath: string
  position: Position
  /** What the text has to say. */
  toSay: string
}

/** The sections on who makes the edition that have no text yet, in their order. */
export function stillToWrite({ about }: Pick<ParsedContent, 'about'>): Gap[] {
  return about.flatMap((file) =>
    file.data.sections.flatMap(({ toSay }, index) => {
      if (toSay === undefined) return []
      return { ...placeOfField(file, `sections.${index}.text`), toSay }
    }),
  )
}
