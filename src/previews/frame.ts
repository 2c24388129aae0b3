import { siteName } from '../edition/about.ts'
import { palette } from '../edition/palette.ts'
import { column, label, prose, row, size, space, type Box, type Room } from './box.ts'

/** The width of a picture between its margins. */
export const width = 1056
export const margin = (size.width - width) / 2

export const colors = {
  surface: palette.surface.day,
  text: palette.text.day,
  quiet: palette['text-quiet'].day,
  rule: palette.rule.day,
  link: palette.link.day,
}

/** Give a text the room that is left. */
export function room(place: Room['place'], child: Box): Room {
  return { kind: 'room', place, child }
}

/**
 * A whole picture between its margins.
 *
 * @param content from the top down to the foot
 * @param foot what the picture is from, on one or two lines
 */
export function frame(content: Box[], [first, second]: [string, string?]): Box {
  return column([
    space(54),
    column(content, { height: 452 }),
    space(26),
    { kind: 'fill', color: colors.rule, height: 2 },
    space(12),
    row([
      column(
        [
          label(first, 24, colors.text, { face: 'strong label', leading: 30 }),
          ...(second === undefined ? [] : [label(second, 24, colors.quiet, { leading: 30 })]),
          space(8),
        ],
        { grows: true },
      ),
      space(0, 48),
      column([prose(siteName, 46, colors.text), space(16)]),
    ]),
  ])
}
