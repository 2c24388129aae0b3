import { drawClaim } from './draw-claim.ts'
import { drawQuote } from './draw-quote.ts'
import { drawSummary } from './draw-summary.ts'
import type { Mark } from './marks.ts'
import type { Preview } from './preview.ts'
import type { Typesetter } from './typesetter.ts'

/** Lay a picture out. */
export function drawPreview(preview: Preview, type: Typesetter): Mark[] {
  switch (preview.kind) {
    case 'quote':
      return drawQuote(preview, type)
    case 'claim':
      return drawClaim(preview, type)
    case 'summary':
      return drawSummary(preview, type)
  }
}
