import type { Block, Inline } from '../pasted-article.ts'
import { isRule } from '../is-rule.ts'
import { textOfInline } from '../texts-of.ts'
import { splitAtBreaks, tidyInline } from '../tidy-inline.ts'

/**
 * The blocks that inline content with line breaks makes: an empty line parts paragraphs, lines of
 * verse stay lines, and lines that a mail program broke are joined.
 *
 * @param className of the element, which may say that it is verse
 */
export function lineBlocks(content: readonly Inline[], className: string): Block[] {
  return stanzas(content).flatMap((lines): Block[] => {
    const texts = lines.map((line) => textOfInline(line).trim())
    if (lines.length === 1) return paragraph(lines[0] ?? [])
    if (/\b(verse|verso|versos|poem|poema|poetry|stanza|estrofa)\b/i.test(className)) {
      return [{ type: 'verse', lines }]
    }
    if (isWrapped(texts)) return paragraph(join(lines, { type: 'text', value: ' ' }))
    if (texts.every((text) => text.length >= 120 && /[.!?…»”")]$/.test(text))) {
      return lines.flatMap(paragraph)
    }
    if (isVerse(texts)) return [{ type: 'verse', lines }]
    return paragraph(join(lines, { type: 'break' }))
  })
}

/** The lines of each part between empty lines. */
function stanzas(content: readonly Inline[]): Inline[][][] {
  const parts: Inline[][][] = [[]]
  for (const line of splitAtBreaks(content)) {
    const tidy = tidyInline(line)
    if (tidy.length > 0) parts.at(-1)?.push(tidy)
    else if (parts.at(-1)?.length !== 0) parts.push([])
  }
  return parts.filter((lines) => lines.length > 0)
}

/** True where each line ends because its next word had no place in it. */
function isWrapped(lines: readonly string[]): boolean {
  if (lines.length < 3) return false
  const width = Math.max(...lines.map(({ length }) => length))
  if (width < 55 || width > 100) return false
  return lines.slice(0, -1).every((line, index) => {
    const [word = ''] = (lines[index + 1] ?? '').split(' ')
    return line.length + 1 + word.length > width - 2
  })
}

/** True for three and more short lines that do not each end a sentence. */
function isVerse(lines: readonly string[]): boolean {
  const ended = lines.filter((line) => /[.!?]$/.test(line)).length
  return lines.length >= 3 && lines.every((line) => line.length <= 60) && ended <= lines.length / 2
}

function paragraph(content: Inline[]): Block[] {
  const text = textOfInline(content)
  if (isRule(text)) return [{ type: 'rule', printed: text }]
  return content.length === 0 ? [] : [{ type: 'paragraph', content }]
}

function join(lines: readonly Inline[][], between: Inline): Inline[] {
  return tidyInline(lines.flatMap((line, index) => (index === 0 ? line : [between, ...line])))
}
