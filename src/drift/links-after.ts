import { passagePathOf } from '../edition/paths.ts'
import { positionAt } from '../text/position-at.ts'
import type { Refusal } from './plan.ts'

/** A content file as text. */
export interface TextFile {
  filePath: string
  text: string
}

/** Links to the paragraphs of an article, whose numbers have changed. */
export interface LinksAfter {
  /** The files with other links. */
  files: TextFile[]
  touches: string[]
  refusals: Refusal[]
  /** Where a paragraph is named in words. */
  mentions: string[]
}

/**
 * Move the links to the paragraphs of an article along with them.
 *
 * @param naming the paths of the files that mean this article where they name a paragraph
 */
export function linksAfter(
  files: readonly TextFile[],
  article: string,
  numbers: ReadonlyMap<number, number[]>,
  naming: ReadonlySet<string>,
): LinksAfter {
  const after: LinksAfter = { files: [], touches: [], refusals: [], mentions: [] }
  const isMoved = (number: number) => (numbers.get(number)?.[0] ?? number) !== number
  const isGone = (number: number) => numbers.get(number)?.length === 0
  const address = passagePathOf({ id: article }, { kind: 'paragraph', number: 0 }).slice(0, -1)
  const link = new RegExp(`${address.replaceAll(/[-/#]/g, String.raw`\$&`)}(\\d+)(?![\\w-])`, 'g')

  for (const { filePath, text } of files) {
    const changed = text.replaceAll(link, (written, digits: string, index: number) => {
      const number = Number(digits)
      const { line } = positionAt(text, index)
      if (isGone(number)) {
        after.refusals.push({
          message: `\`${filePath}\`, line ${line}, links to ¶ ${number}, which is taken out.`,
          hint: 'Lead that link elsewhere, or delete it; then run the command again.',
        })
        return written
      }
      if (!isMoved(number)) return written
      const now = numbers.get(number)?.[0] ?? number
      after.touches.push(`a link in \`${filePath}\`, line ${line}: ¶ ${number} → ¶ ${now}`)
      return `${address}${now}`
    })
    if (changed !== text) after.files.push({ filePath, text: changed })
    if (naming.has(filePath)) after.mentions.push(...mentionsIn({ filePath, text }, isMoved))
  }
  return after
}

const named = /(?:¶\s?|\bpárrafos?\s+|\bparagraphs?\s+)(\d+)(?:\s*(?:a|y|,|–|-|to|and)\s*(\d+))?/giu

function mentionsIn({ filePath, text }: TextFile, isMoved: (number: number) => boolean): string[] {
  return [...text.matchAll(named)]
    .filter(([, ...numbers]) => numbers.some((number) => number && isMoved(Number(number))))
    .map(({ 0: words, index }) => {
      const { line } = positionAt(text, index)
      return `${filePath}:${line}: ${words.replace(/\s+/g, ' ')}`
    })
}
