import { labelOf, verdictRows } from '../edition/verdicts.ts'
import type { Card } from './card.ts'
import { glyph, texture } from './drawings.ts'
import { column, label, line, prose, row, type Element } from './element.ts'
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
        [
          room(
            'center',
            column({}, ...paragraphs.map((text) => interlinear(text, corrections, size))),
          ),
        ],
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
          line(preview.label, 28, { fontWeight: 600, color: colors.quiet }),
          room(
            'flex-start',
            column(
              { rowGap: 12 },
              prose(title, size),
              ...(summary === undefined
                ? []
                : [prose(summary, Math.min(38, Math.max(28, Math.round(size / 2))))]),
            ),
          ),
          ...balanceOf(preview.balance),
        ],
        [preview.assessed],
      ),
  }
}

/** The bar of verdicts and, below it, what each part stands for, as on the site's pages. */
function balanceOf(parts: readonly BalancePart[]): Element[] {
  if (parts.length === 0) return []
  const inks = width - gap * (parts.length - 1)
  // Two rows of which neither is much shorter than the other.
  const half = parts.length > 3 ? Math.ceil(parts.length / 2) : parts.length
  const rows = [parts.slice(0, half), parts.slice(half)].filter(({ length }) => length > 0)
  return [
    row(
      { columnGap: gap, margin: '28px 0 8px' },
      ...parts.map(({ verdict, share }) => texture(verdict, { width: share * inks, height: 40 })),
    ),
    ...rows.map((row) => legend(row)),
  ]
}

function legend(parts: readonly BalancePart[]): Element {
  return row(
    { columnGap: 40, height: 42, alignItems: 'center' },
    ...parts.map(({ verdict, count }) =>
      row(
        { columnGap: 8, alignItems: 'center' },
        glyph(verdict, 24),
        label(labelOf(verdict), 28, { fontWeight: 600, color: verdictRows[verdict].color.day }),
        label(`${count}`, 28),
      ),
    ),
  )
}
