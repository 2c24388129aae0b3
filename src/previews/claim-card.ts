import { labelOf, verdictRows } from '../edition/verdicts.ts'
import { previews as words } from '../edition/words/previews.ts'
import { capitalised } from '../text/capitalised.ts'
import { column, label, prose, row, space } from './box.ts'
import type { Card } from './card.ts'
import { glyph, texture } from './drawings.ts'
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
            column([
              ...paragraphs.map((text) =>
                corrections.length > 0
                  ? interlinear(`«${text}»`, corrections, size)
                  : prose(`«${text}»`, size, colors.text),
              ),
              space(14),
              label(words.claimant(preview.claimant), 30, colors.quiet),
            ]),
          ),
          space(30),
          texture(verdict, { width, height: 16 }),
          space(14),
          row(
            [
              row(
                [
                  glyph(verdict, 44),
                  label(capitalised(labelOf(verdict)), 48, verdictRows[verdict].color.day, {
                    face: 'strong label',
                  }),
                  ...(fault === undefined ? [] : [label(`· ${fault}`, 40, colors.text)]),
                ],
                { gap: 16 },
              ),
              column([space(14), label(preview.assessed, 26, colors.quiet)]),
            ],
            { gap: 24 },
          ),
          ...(gist === undefined ? [] : [space(4), label(gist, 32, colors.text)]),
        ],
        [article, published],
      ),
  }
}
