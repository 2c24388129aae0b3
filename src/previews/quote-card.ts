import type { Card } from './card.ts'
import { column, line, prose, row } from './element.ts'
import { colors, frame, room } from './frame.ts'
import type { QuotePreview } from './preview.ts'

/** As on the page of a quote, a fine line at the side of what is said and of who says it. */
const rule = row({ width: 3, marginRight: 36, backgroundColor: colors.link })

export function quoteCard({ fragments, speaker, role, article, published }: QuotePreview): Card {
  return {
    paragraphs: fragments,
    sizes: { least: 34, most: 80 },
    draw: (paragraphs, size) =>
      frame(
        [
          room(
            'center',
            row(
              {},
              rule,
              column(
                { flexGrow: 1, flexBasis: 0, minWidth: 0 },
                column(
                  { rowGap: Math.round(size * 0.35) },
                  ...paragraphs.map((text) => prose(`«${text}»`, size)),
                ),
                row(
                  { flexWrap: 'wrap', columnGap: 8, marginTop: 18 },
                  line(`${speaker},`, 30, { fontWeight: 600 }),
                  line(role, 30, { color: colors.quiet }),
                ),
              ),
            ),
          ),
        ],
        [article, published],
      ),
  }
}
