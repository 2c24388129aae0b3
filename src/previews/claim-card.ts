import { labelOf, verdictRows } from '../edition/verdicts.ts'
import { previews as words } from '../edition/words/previews.ts'
import { capitalised } from '../text/capitalised.ts'
import type { Card } from './card.ts'
import { glyph, texture } from './drawings.ts'
import { column, label, line, prose, row } from './element.ts'
import { colors, frame, room, width } from './frame.ts'
import { interlinear } from './interlinear.ts'
import type { ClaimPreview } from './preview.ts'

export function claimCard(preview: ClaimPreview): Card {
  const { verdict, fault, gist, article, published } = preview
  // The words begin with a quotation mark.
  const corrections = preview.corrections.map(({ start, end, ...more }) => ({
    ...more,
    start: start + 1,
    end: end + 1,
  }))
  return {
    paragraphs: [preview.words],
    // Words with others above them do not break.
    sizes: { least: 34, most: corrections.length > 0 ? 56 : 72 },
    draw: (paragraphs, size) =>
      frame(
        [
          room(
            'center',
            column(
              {},
              ...paragraphs.map((text) =>
                corrections.length > 0
                  ? interlinear(`«${text}»`, corrections, size)
                  : prose(`«${text}»`, size),
              ),
              line(words.claimant(preview.claimant), 30, { color: colors.quiet, marginTop: 14 }),
            ),
          ),
          row({ marginTop: 30 }, texture(verdict, { width, height: 16 })),
          row(
            { alignItems: 'center', columnGap: 16, marginTop: 14 },
            glyph(verdict, 44),
            label(capitalised(labelOf(verdict)), 48, {
              fontWeight: 600,
              color: verdictRows[verdict].color.day,
            }),
            ...(fault === undefined ? [] : [label(`· ${fault}`, 40)]),
            label(preview.assessed, 26, { color: colors.quiet, margin: '14px 0 0 8px' }),
          ),
          ...(gist === undefined ? [] : [line(gist, 32, { marginTop: 4 })]),
        ],
        [article, published],
      ),
  }
}
