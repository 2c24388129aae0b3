import { fitText } from './fit-text.ts'
import { foot, label, line, lines, page, prose } from './frame.ts'
import type { Mark } from './marks.ts'
import type { QuotePreview } from './preview.ts'
import type { Typesetter } from './typesetter.ts'

/** As on the page of a quote, a fine line at the side of what is said and of who says it. */
const rule = { width: 3, gap: 36 }
const sizes = { least: 34, most: 80 }

export function drawQuote(preview: QuotePreview, type: Typesetter): Mark[] {
  const x = page.left + rule.width + rule.gap
  const width = page.right - x
  const speaker = speakerOf(preview, type, x)
  const gap = 18
  const words = fitText(
    preview.fragments,
    { width, height: page.bottom - page.top - gap - speaker.height },
    sizes,
    (text, size) => type.widthOf(text, prose(size)),
    (text) => `«${text}»`,
  )
  const height = words.height + gap + speaker.height
  const y = page.top + (page.bottom - page.top - height) / 2
  return [
    { kind: 'area', x: page.left, y, width: rule.width, height, color: 'link' },
    ...lines(type, words, prose(words.size), 'text', { x, y }),
    ...speaker.at(y + words.height + gap),
    ...foot(type, preview.article, preview.published),
  ]
}

/** Name and role on one line, or each on its own where they are too long for one. */
function speakerOf({ speaker, role }: QuotePreview, type: Typesetter, x: number) {
  const nameStyle = label(30, 600)
  const roleStyle = label(30)
  const roleX = x + type.widthOf(`${speaker}, `, nameStyle)
  const isOneLine = roleX + type.widthOf(role, roleStyle) <= page.right
  return {
    height: isOneLine ? 36 : 74,
    at: (y: number): Mark[] => [
      line(type, isOneLine ? `${speaker},` : speaker, nameStyle, 'text', { x, baseline: y + 27 }),
      isOneLine
        ? line(type, role, roleStyle, 'text-quiet', { x: roleX, baseline: y + 27 })
        : line(type, role, roleStyle, 'text-quiet', { x, baseline: y + 65 }),
    ],
  }
}
