import { capitalised } from '../text/capitalised.ts'
import { fitText } from './fit-text.ts'
import { foot, label, line, lines, page, prose } from './frame.ts'
import type { Mark } from './marks.ts'
import type { ClaimPreview } from './preview.ts'
import type { Typesetter } from './typesetter.ts'

const sizes = { least: 34, most: 72 }

export function drawClaim(preview: ClaimPreview, type: Typesetter): Mark[] {
  const { verdict, gist } = preview
  const x = page.left
  const width = page.right - x
  const verdictStyle = label(48, 600)
  const verdictX = x + 60
  const textureY = gist === undefined ? 418 : 368
  const verdictBaseline = textureY + 74
  const claimantGap = 14
  const claimantHeight = 34
  const words = fitText(
    [preview.words],
    { width, height: textureY - 30 - page.top - claimantGap - claimantHeight },
    sizes,
    (text, size) => type.widthOf(text, prose(size)),
    (text) => `«${text}»`,
  )
  const height = words.height + claimantGap + claimantHeight
  const y = page.top + (textureY - 30 - page.top - height) / 2
  const dateX = verdictX + type.widthOf(capitalised(verdict), verdictStyle) + 24
  return [
    ...lines(type, words, prose(words.size), 'text', { x, y }),
    line(type, `Según ${preview.claimant}`, label(30), 'text-quiet', {
      x,
      baseline: y + words.height + claimantGap + 26,
    }),
    { kind: 'texture', verdict, x, y: textureY, width, height: 16 },
    { kind: 'glyph', verdict, x, y: verdictBaseline - 39, width: 44, height: 44 },
    line(type, capitalised(verdict), verdictStyle, verdict, {
      x: verdictX,
      baseline: verdictBaseline,
    }),
    line(type, preview.assessed, label(26), 'text-quiet', { x: dateX, baseline: verdictBaseline }),
    ...(gist === undefined
      ? []
      : [line(type, gist, label(32), 'text', { x, baseline: verdictBaseline + 48 })]),
    ...foot(type, preview.article, preview.published),
  ]
}
