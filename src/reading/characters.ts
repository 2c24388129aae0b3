import { decomposedAccents } from '../text/decomposed-accents.ts'
import { hiddenCharacters, unprintableCharacters, type Found } from '../text/hidden-characters.ts'
import { startOfFile, type Issue } from '../text/issue.ts'
import { lettersOfAnotherScript } from '../text/look-alikes.ts'
import { misreadLetters } from '../text/misread.ts'
import { nameOfCharacter } from '../text/name-of-character.ts'
import { positionAt } from '../text/position-at.ts'
import { joinPath, type ParsedYaml } from './parse-yaml.ts'

type Finding = Omit<Issue, 'filePath'>

/**
 * The characters of a file that an author does not see. In the publisher's words only those are
 * mistakes that no page can print: the others may be printed so.
 *
 * @param editorial the beginning of the file that is our own, not the publisher's
 */
export function characterMistakes(text: string, editorial: string): Finding[] {
  const report = (found: Found, what: string, hint: string): Finding => ({
    rule: 'hidden-character',
    position: positionAt(text, found.index),
    message: `The file has ${found.name}, ${what}${found.times > 1 ? ` ${found.times} times, here first` : ''}.`,
    hint,
  })
  return [
    ...unprintableCharacters(text).map((found) =>
      report(found, 'which no page can print', 'Delete it.'),
    ),
    ...hiddenCharacters(editorial).map((found) =>
      found.name.includes('replacement')
        ? report(found, 'which stands for a lost character', 'Write what was there.')
        : report(found, 'which readers do not see', howToShow(found)),
    ),
    ...lettersOfAnotherScript(editorial).map(({ index, letter, word, script }) => ({
      rule: 'hidden-character' as const,
      position: positionAt(text, index),
      message: `“${letter}” in “${word}” is a ${script} letter, which only looks like the right one.`,
      hint: 'Write the word anew.',
    })),
    ...misread(text, editorial),
    ...decomposed(text),
  ]
}

/** Whoever means such a character writes it so that the next author sees it. */
function howToShow(found: Found): string {
  const code = codeOf(found)
  const escape = code.length > 4 ? `\\U${code.padStart(8, '0')}` : `\\u${code}`
  return `Delete it. If it is meant, write \`"${escape}"\` in a field, \`&#x${code};\` in Markdown.`
}

function codeOf({ name }: Found): string {
  return /^U\+(\w+)/.exec(name)?.[1] ?? ''
}

/** Letters that were read in a wrong encoding on the way here, in our own words or the publisher's. */
function misread(text: string, editorial: string): Finding[] {
  const [own] = misreadLetters(editorial)
  // Those of the original alone are a difference between the two.
  const [printed] = editorial === '' ? [] : misreadLetters(text, true)
  const first = own ?? printed
  if (!first) return []
  const { index, found, meant } = first
  const isPrinted = own === undefined
  const code = found.charCodeAt(0).toString(16).toUpperCase()
  return [
    {
      rule: 'not-utf8',
      position: positionAt(text, index),
      message: `“${found}” stands in place of “${meant}”: the text was read in a wrong encoding.`,
      hint: isPrinted
        ? `Copy the text anew, also into \`original.txt\`. If it was printed so, write \`&#x${code};\` for \`${found.charAt(0)}\` here.`
        : 'Copy the text anew from where it is right.',
    },
  ]
}

/** Letters with their accents apart, as in text from PDF files: one report for the file. */
function decomposed(text: string): Finding[] {
  const letters = decomposedAccents(text)
  const [first] = letters
  if (!first) return []
  const { letter, index } = first
  const others = letters.length - 1
  const more = others === 0 ? '' : `, and ${others} more`
  const composed = letter.normalize('NFC')
  return [
    {
      rule: 'decomposed-accents',
      position: positionAt(text, index),
      message: `The accents are characters of their own: ${namesOf(letter)} for ${namesOf(composed)}${more}.`,
      hint: 'Run `npm run compose`, which puts that right in every file.',
    },
  ]
}

function namesOf(letters: string): string {
  return Array.from(letters, nameOfCharacter).join(' ')
}

/** Characters that no page can print, written as escapes: `"\\u0007"`. */
export function escapedMistakes({
  data,
  positions,
}: Pick<ParsedYaml, 'data' | 'positions'>): Finding[] {
  return stringsIn(data).flatMap(([path, words]) =>
    unprintableCharacters(words).map(({ name }) => ({
      rule: 'hidden-character' as const,
      position: positions.get(path) ?? startOfFile,
      message: `Field \`${path}\` has ${name}, which no page can print.`,
      hint: 'Delete it.',
    })),
  )
}

function stringsIn(data: unknown, path = ''): [string, string][] {
  if (typeof data === 'string') return [[path, data]]
  if (typeof data !== 'object' || data === null) return []
  return Object.entries(data).flatMap(([key, value]) => stringsIn(value, joinPath(path, key)))
}
