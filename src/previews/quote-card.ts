import { column, label, prose, row, space, type Box } from './box.ts'
import type { Card } from './card.ts'
import { colors, frame, room } from './frame.ts'
import type { QuotePreview } from './preview.ts'

/** As on the page of a quote, a fine line at the side of what is said and of who says it. */
const rule = { kind: 'fill', color: colors.link, width: 3 } as const satisfies Box

const gap = 36

/** How much shorter the lines of a quote are than those of other pictures. */
export const indent = rule.width + gap

export function quoteCard({ fragments, speaker, role, article, published }: QuotePreview): Card {
  return {
    paragraphs: fragments,
    sizes: { least: 34, most: 80 },
    draw: (paragraphs, size) =>
      frame(
        [
          room(
            'center',
            row([
              rule,
              space(0, gap),
              column(
                [
                  column(
                    paragraphs.map((text) => prose(`«${text}»`, size, colors.text)),
                    { gap: Math.round(size * 0.35) },
                  ),
                  space(18),
                  row(
                    [
                      label(`${speaker},`, 30, colors.text, { face: 'strong label' }),
                      label(role, 30, colors.quiet),
                    ],
                    { gap: 8, wraps: true },
                  ),
                ],
                { grows: true },
              ),
            ]),
          ),
        ],
        [article, published],
      ),
  }
}
