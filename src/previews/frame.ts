import { siteName } from '../edition/about.ts'
import { palette } from '../edition/palette.ts'
import { column, line, prose, row, size, type Element } from './element.ts'

/** The width of a picture between its margins. */
export const width = 1056
const margin = (size.width - width) / 2

export const colors = {
  surface: palette.surface.day,
  text: palette.text.day,
  quiet: palette['text-quiet'].day,
  rule: palette.rule.day,
  link: palette.link.day,
}

/** The room that a text is fitted to, and the text in it: their heights are compared. */
export const keys = { room: 'room', text: 'text' }

/** Give a text the room that is left. */
export function room(justifyContent: 'center' | 'flex-start', text: Element): Element {
  return {
    ...column(
      // Its content does not make it higher.
      { flexGrow: 1, flexBasis: 0, minHeight: 0, justifyContent },
      { ...column({ flexShrink: 0 }, text), key: keys.text },
    ),
    key: keys.room,
  }
}

/**
 * A whole picture.
 *
 * @param content from the top down to the foot
 * @param foot what the picture is from, on one or two lines
 */
export function frame(content: readonly Element[], [first, second]: [string, string?]): Element {
  return column(
    {
      ...size,
      boxSizing: 'border-box',
      padding: `54px ${margin}px 0`,
      backgroundColor: colors.surface,
      color: colors.text,
      // As on the site (`font-variant-numeric`).
      fontFeatureSettings: '"pnum" 1',
    },
    column({ height: 452 }, ...content),
    row({ height: 2, marginTop: 26, backgroundColor: colors.rule }),
    row(
      {
        height: 96,
        alignItems: 'center',
        justifyContent: 'space-between',
      },
      column(
        { flexGrow: 1, flexBasis: 0, minWidth: 0, marginRight: 48, marginBottom: 8 },
        line(first, 24, { fontWeight: 600, lineHeight: '30px' }),
        ...(second === undefined
          ? []
          : [line(second, 24, { color: colors.quiet, lineHeight: '30px' })]),
      ),
      prose(siteName, 46, { flexShrink: 0, marginBottom: 16 }),
    ),
  )
}
