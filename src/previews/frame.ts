import type { Color, Mark, Style, Words } from './marks.ts'
import type { FittedText } from './fit-text.ts'
import type { Typesetter } from './typesetter.ts'

/** The room for what a picture is about, above its foot. */
export const page = { left: 72, right: 1128, top: 54, bottom: 506 }

const footRule = 532
const footBaselines = [568, 598] as const
const siteName = 'Glosa'

export const label = (size: number, weight = 400): Style => ({ face: 'label', size, weight })
export const prose = (size: number): Style => ({ face: 'text', size, weight: 400 })

/** Words on a line, shortened where they would reach too far. */
export function line(
  type: Typesetter,
  text: string,
  style: Style,
  color: Color,
  { x, baseline, width = page.right - x }: { x: number; baseline: number; width?: number },
): Words {
  let shown = text
  let words = text.split(' ')
  while (type.widthOf(shown, style) > width && words.length > 1) {
    words = words.slice(0, -1)
    shown = `${words.join(' ').replace(/[,;:.]+$/, '')}…`
  }
  return {
    kind: 'words',
    text: shown,
    x,
    baseline,
    width: type.widthOf(shown, style),
    style,
    color,
  }
}

/** The lines of a text that was fitted, below each other from a place on. */
export function lines(
  type: Typesetter,
  { lines, leading, size }: FittedText,
  style: Style,
  color: Color,
  { x, y }: { x: number; y: number },
): Words[] {
  // Half of what a line has to spare above its letters, half below.
  const down = leading / 2 + size * 0.33
  return lines.flatMap(({ top, words }) =>
    words.map((word) => ({
      kind: 'words' as const,
      text: word.text,
      x: x + word.x,
      baseline: y + top + down,
      width: type.widthOf(word.text, style),
      style,
      color,
    })),
  )
}

/** The foot of every picture: where it is from, and whose it is. */
export function foot(type: Typesetter, first: string, second?: string): Mark[] {
  const name = prose(46)
  const nameX = page.right - type.widthOf(siteName, name)
  const width = nameX - page.left - 48
  const [above, below] = footBaselines
  const middle = (above + below) / 2
  return [
    {
      kind: 'area',
      x: page.left,
      y: footRule,
      width: page.right - page.left,
      height: 2,
      color: 'rule',
    },
    line(type, first, label(24, 600), 'text', {
      x: page.left,
      baseline: second === undefined ? middle : above,
      width,
    }),
    ...(second === undefined
      ? []
      : [line(type, second, label(24), 'text-quiet', { x: page.left, baseline: below, width })]),
    line(type, siteName, name, 'text', { x: nameX, baseline: middle + 8 }),
  ]
}
