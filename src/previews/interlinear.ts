import { verdictRows, type Verdict } from '../edition/verdicts.ts'
import { setAbove } from '../text/set-above.ts'
import { column, label, prose, row, space, type Box, type Text } from './box.ts'
import { colors } from './frame.ts'
import type { SetCorrection } from './preview.ts'

/**
 * A text with what is right between its lines, above the words that are wrong; what is refuted is
 * struck through.
 *
 * @param corrections those that the text has no longer, because it is cut, are left out
 */
export function interlinear(
  text: string,
  corrections: readonly SetCorrection[],
  size: number,
): Box {
  const above = Math.round(size * 0.58)
  const set = (word: string, mark?: Text['mark']) => prose(word, size, colors.text, { mark })
  const plain = (part: string) => wordsOf(part).map((word) => set(word))
  const parts: Box[] = []
  let place = 0
  for (const { start, end, to, verdict } of corrections) {
    if (end > text.length) break
    const color = verdictRows[verdict].color.day
    const wrong = markOf(verdict)
    const { below, rest, lines } = setAbove(text.slice(start, end), to)
    // Punctuation stays at its word.
    const [tail = ''] = /^\S*/.exec(text.slice(end)) ?? []
    const [head = ''] = /\S*$/.exec(text.slice(place, start)) ?? []
    const words = wordsOf(rest)
    const last = words.length - 1
    parts.push(
      ...plain(text.slice(place, start - head.length)),
      column([
        // Letters of the line before may reach down to here.
        space(Math.round(size * 0.07)),
        ...lines.map((line) =>
          label(line, above, color, { face: 'strong label', leading: above, lines: 'whole' }),
        ),
        row([
          ...(head === '' ? [] : [set(head)]),
          set(below, wrong),
          ...(words.length === 0 && tail !== '' ? [set(tail)] : []),
        ]),
      ]),
      ...words.map((word, index) =>
        row([set(word, wrong), ...(index === last && tail !== '' ? [set(tail)] : [])]),
      ),
    )
    place = end + tail.length
  }
  parts.push(...plain(text.slice(place)))
  return row(parts, { gap: Math.round(size * 0.24), align: 'bottom', wraps: true })
}

function wordsOf(text: string): string[] {
  return text.split(/[ \n]+/).filter((word) => word !== '')
}

function markOf(verdict: Verdict): Text['mark'] {
  const { color, standsOut } = verdictRows[verdict]
  return { kind: standsOut ? 'struck' : 'dashed', color: color.day }
}
