import { labelOf, verdictRows } from '../edition/verdicts.ts'
import { column, label, prose, row, space, type Box } from './box.ts'
import type { Card } from './card.ts'
import { glyph, texture } from './drawings.ts'
import { colors, frame, room, width } from './frame.ts'
import { interlinear } from './interlinear.ts'
import type { BalancePart, SummaryPreview } from './preview.ts'

const gap = 6

export function summaryCard(preview: SummaryPreview): Card {
  return preview.passage ? passageCard(preview, preview.passage) : plainCard(preview)
}

/** The passage of an article, corrected between its lines, below its title. */
function passageCard(
  { title, label, assessed }: SummaryPreview,
  { text, corrections }: NonNullable<SummaryPreview['passage']>,
): Card {
  return {
    paragraphs: [text],
    sizes: { least: 30, most: 56 },
    draw: (paragraphs, size) =>
      frame(
        [room('center', column(paragraphs.map((text) => interlinear(text, corrections, size))))],
        [title, `${assessed} · ${label}`],
      ),
  }
}

function plainCard(preview: SummaryPreview): Card {
  return {
    paragraphs: [preview.title, preview.summary],
    sizes: { least: 40, most: 84 },
    draw: ([title = '', summary], size) =>
      frame(
        [
          label(preview.label, 28, colors.quiet, { face: 'strong label' }),
          room(
            'top',
            column(
              [
                prose(title, size, colors.text),
                ...(summary === undefined
                  ? []
                  : [
                      prose(summary, Math.min(38, Math.max(28, Math.round(size / 2))), colors.text),
                    ]),
              ],
              { gap: 12 },
            ),
          ),
          ...balanceOf(preview.balance),
        ],
        [preview.assessed],
      ),
  }
}

/** The bar of verdicts and, below it, what each part stands for, as on the site's pages. */
function balanceOf(parts: readonly BalancePart[]): Box[] {
  if (parts.length === 0) return []
  const inks = width - gap * (parts.length - 1)
  // Two rows of which neither is much shorter than the other.
  const half = parts.length > 3 ? Math.ceil(parts.length / 2) : parts.length
  const rows = [parts.slice(0, half), parts.slice(half)].filter(({ length }) => length > 0)
  return [
    space(28),
    row(
      parts.map(({ verdict, share }) => texture(verdict, { width: share * inks, height: 40 })),
      { gap },
    ),
    space(8),
    ...rows.map(legend),
  ]
}

function legend(parts: readonly BalancePart[]): Box {
  return row(
    parts.map(({ verdict, count }) =>
      row(
        [
          glyph(verdict, 24),
          label(labelOf(verdict), 28, verdictRows[verdict].color.day, { face: 'strong label' }),
          label(`${count}`, 28, colors.text),
        ],
        { gap: 8 },
      ),
    ),
    { gap: 40, height: 42 },
  )
}
