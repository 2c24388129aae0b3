import type { Verdict } from '../edition/verdicts.ts'
import { breakLines, type Word } from './break-lines.ts'
import { fitText } from './fit-text.ts'
import { foot, label, line, lines, page, prose } from './frame.ts'
import type { Mark } from './marks.ts'
import type { BalancePart, SummaryPreview } from './preview.ts'
import type { Typesetter } from './typesetter.ts'

const bar = { height: 40, gap: 6 }
const legend = {
  leading: 42,
  words: label(28, 600),
  numbers: label(28),
  glyph: 24,
  between: 40,
}

export function drawSummary(preview: SummaryPreview, type: Typesetter): Mark[] {
  const x = page.left
  const width = page.right - x
  const balance = balanceOf(preview.balance, type)
  const bottom = page.bottom - balance.height - 28
  const labelHeight = 36
  const title = fitText(
    [preview.title],
    { width, height: 190 },
    { least: 40, most: 84 },
    (text, size) => type.widthOf(text, prose(size)),
  )
  const gap = 12
  const summary = fitText(
    [preview.summary],
    { width, height: bottom - page.top - labelHeight - title.height - gap },
    { least: 28, most: 38 },
    (text, size) => type.widthOf(text, prose(size)),
  )
  const y = page.top + labelHeight
  return [
    line(type, preview.label, label(28, 600), 'text-quiet', { x, baseline: page.top + 22 }),
    ...lines(type, title, prose(title.size), 'text', { x, y }),
    ...lines(type, summary, prose(summary.size), 'text', { x, y: y + title.height + gap }),
    ...balance.at(page.bottom - balance.height),
    ...foot(type, preview.assessed),
  ]
}

/** The bar of verdicts and, below it, what each part stands for, as on the site's pages. */
function balanceOf(parts: readonly BalancePart[], type: Typesetter) {
  const rows = rowsOf(parts, type)
  return {
    height: parts.length === 0 ? 0 : bar.height + 8 + rows.length * legend.leading,
    at: (y: number): Mark[] => [
      ...barOf(parts, y),
      ...rows.flatMap((row, index) =>
        legendRow(row, y + bar.height + 8 + index * legend.leading + 29, type),
      ),
    ],
  }
}

function barOf(parts: readonly BalancePart[], y: number): Mark[] {
  const whole = page.right - page.left
  let x = page.left
  return parts.map(({ verdict, share }, index) => {
    const width = share * whole
    const isLast = index === parts.length - 1
    const part: Mark = {
      kind: 'texture',
      verdict,
      x,
      y,
      width: isLast ? page.right - x : width - bar.gap,
      height: bar.height,
    }
    x += width
    return part
  })
}

/** An entry of the legend: its glyph, its word and its count, from its beginning. */
interface LegendItem extends Word {
  verdict: Verdict
  wordX: number
  countX: number
}

/** The entries of the legend in as many rows as they need, none much shorter than another. */
function rowsOf(parts: readonly BalancePart[], type: Typesetter): LegendItem[][] {
  const items = parts.map(({ verdict, count }) => {
    const text = `${count}`
    const wordX = legend.glyph + 8
    const countX = wordX + type.widthOf(`${verdict} `, legend.words)
    const width = countX + type.widthOf(text, legend.numbers)
    return { text, width, verdict, wordX, countX }
  })
  return breakLines(items, legend.between, page.right - page.left)
}

function legendRow(items: readonly LegendItem[], baseline: number, type: Typesetter): Mark[] {
  let x = page.left
  return items.flatMap(({ verdict, text, width, wordX, countX }): Mark[] => {
    const start = x
    x += width + legend.between
    const { glyph, words, numbers } = legend
    return [
      { kind: 'glyph', verdict, x: start, y: baseline - 21, width: glyph, height: glyph },
      line(type, verdict, words, verdict, { x: start + wordX, baseline }),
      line(type, text, numbers, 'text', { x: start + countX, baseline }),
    ]
  })
}
