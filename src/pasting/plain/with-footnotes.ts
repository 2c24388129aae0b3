import type { DraftBlock } from '../draft.ts'
import type { Inline } from '../pasted-article.ts'
import { textOfBlock } from '../texts-of.ts'

/**
 * Make footnotes of the last paragraphs that begin with `[1]`, if the text has that sign, as Google
 * Docs and mails write them.
 */
export function withFootnotes(lines: readonly DraftBlock[]): DraftBlock[] {
  const notes = new Map<DraftBlock, string>()
  for (const line of lines.toReversed()) {
    const label = /^\[(\d{1,3}|\*)\]\s*\S/.exec(textOfBlock(line.block))?.[1]
    if (label === undefined || line.block.type !== 'paragraph') break
    notes.set(line, label)
  }
  const text = lines
    .filter((line) => !notes.has(line))
    .map(({ block }) => textOfBlock(block))
    .join('\n')
  const labels = [...notes.values()]
  if (labels.length === 0 || !labels.every((label) => text.includes(`[${label}]`)))
    return [...lines]
  return lines.map((line): DraftBlock => {
    const { block } = line
    if (block.type !== 'paragraph') return line
    const label = notes.get(line)
    if (label === undefined) {
      return { ...line, block: { ...block, content: refer(textOfBlock(block), labels) } }
    }
    const words = textOfBlock(block).replace(/^\[[^\]]+\]\s*/, '')
    const content: Inline[] = [{ type: 'text', value: words }]
    return { ...line, block: { type: 'footnote', label, blocks: [{ type: 'paragraph', content }] } }
  })
}

/** A text whose `[1]` are references. */
function refer(text: string, labels: readonly string[]): Inline[] {
  return text.split(/(\[(?:\d{1,3}|\*)\])/).flatMap((part): Inline[] => {
    const label = /^\[(.+)\]$/.exec(part)?.[1]
    if (label !== undefined && labels.includes(label)) {
      return [{ type: 'footnote-reference', label }]
    }
    return part === '' ? [] : [{ type: 'text', value: part }]
  })
}
