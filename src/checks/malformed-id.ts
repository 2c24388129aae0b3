import { withoutReserved } from '../edition/paths.ts'
import { collections, kinds } from '../edition/kinds.ts'
import type { Entry, ParsedContent } from '../corpus/parsed-content.ts'
import { idPattern } from '../schemas/fields.ts'
import { startOfFile } from '../text/issue.ts'
import { plainId } from '../text/plain-id.ts'
import type { Check } from './check.ts'

/** Ids are parts of addresses that must last: lower-case ASCII words joined by hyphens. */
export const malformedId: Check = {
  rule: 'malformed-id',
  run: (content) => [...ofFiles(content), ...ofSections(content), ...ofMarks(content)],
}

/** An id is a part of names of files that are longer. */
const longestId = 100

/** https://learn.microsoft.com/windows/win32/fileio/naming-a-file */
const devices = /^(?:con|prn|aux|nul|com\d|lpt\d)$/

function ofFiles(content: ParsedContent) {
  const entries = collections.flatMap((name): Entry<unknown>[] => content[name])
  const tooLong = entries
    .filter(({ id }) => id.length > longestId)
    .map(({ id, filePath }) => ({
      filePath,
      position: startOfFile,
      message: `The file's name makes an id of ${id.length} characters, which no disk can keep as part of an address.`,
      hint: `Choose a name of at most ${longestId} characters.`,
    }))
  const reserved = entries
    .filter(({ id }) => devices.test(id))
    .map(({ id, filePath }) => ({
      filePath,
      position: startOfFile,
      message: `The file's name makes the id \`${id}\`, which Windows keeps for a device: no file or folder can have it there.`,
      hint: 'Choose a longer name.',
    }))
  const malformed = entries
    .filter(({ id }) => !idPattern.test(id))
    .map(({ id, filePath }) => ({
      filePath,
      position: startOfFile,
      message: `The file's name makes the id \`${id}\`, which cannot be part of an address.`,
      hint: howToRename(id, filePath, entries),
    }))
  return [...tooLong, ...reserved, ...malformed]
}

/** The id is in the name of the file, or that of an article in the name of its folder. */
function howToRename(id: string, filePath: string, entries: readonly Entry<unknown>[]): string {
  const name = filePath.slice(filePath.lastIndexOf('/') + 1)
  const folder = filePath.slice(0, filePath.length - name.length)
  const copied = id.replace(/[\s_(-]+(?:copia|copy|\d+)[\s\d)]*$/i, name.slice(id.length))
  if (entries.some((entry) => entry.filePath === `${folder}${copied}`)) {
    const otherwise = hintFor(id, 'Else rename it to', name.slice(id.length))
    return `If it is a copy of \`${copied}\`, delete it. ${otherwise}`
  }
  return name.startsWith(id)
    ? hintFor(id, 'Rename it to', name.slice(id.length))
    : hintFor(id, 'Rename its folder to')
}

function ofSections({ texts }: ParsedContent) {
  return texts.flatMap(({ filePath, annotated }) =>
    annotated.sections
      .filter(({ id }) => id !== '' && (!idPattern.test(id) || isReserved(id)))
      .map(({ id, position }) => ({
        filePath,
        position,
        message: isReserved(id)
          ? `Section id \`${id}\` begins like an anchor that the site makes itself.`
          : `Section id \`${id}\` cannot be part of an address.`,
        hint: hintFor(withoutReserved(plainId(id)), 'Call it'),
      })),
  )
}

/** A mark without a file: with one, the file's name is reported. */
function ofMarks({ texts, ids }: ParsedContent) {
  return texts.flatMap(({ filePath, annotated }) =>
    annotated.marks
      .filter(({ kind, id }) => !idPattern.test(id) && !ids[kinds[kind].collection].has(id))
      .map(({ kind, id, position }) => ({
        filePath,
        position,
        message: `The ${kind} id \`${id}\` cannot be part of an address.`,
        hint: hintFor(id, 'Call it'),
      })),
  )
}

function isReserved(id: string): boolean {
  return withoutReserved(id) !== id
}

/** The nearest id that would do, made from the one that was written. */
function hintFor(id: string, imperative: string, extension = ''): string {
  const plain = plainId(id)
  return plain
    ? `${imperative} \`${plain}${extension}\`.`
    : 'Use lower-case letters a to z, digits and hyphens.'
}
