import type { DraftBlock } from './draft.ts'

/** Put each line that the page calls a caption to the image or table beside it. */
export function attachCaptions(lines: readonly DraftBlock[]): DraftBlock[] {
  const attached: DraftBlock[] = []
  for (const [index, line] of lines.entries()) {
    const { block } = line
    if (line.role !== 'caption' || block.type !== 'paragraph') {
      attached.push(line)
      continue
    }
    const neighbours = [attached.at(-1), lines[index + 1]]
    const owner = neighbours
      .map((one) => one?.block)
      .find((one) => (one?.type === 'image' || one?.type === 'table') && one.caption.length === 0)
    if (owner?.type === 'image' || owner?.type === 'table') owner.caption = block.content
    else attached.push(line)
  }
  return attached
}
