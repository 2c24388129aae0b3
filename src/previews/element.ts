import { asSet } from './settable.ts'

/** A box of a picture and what is in it, in the form that satori takes. */
export interface Element {
  type: 'div' | 'img'
  /** Its name, by which it is found again when it has been laid out. */
  key?: string
  props: {
    style: Style
    children?: string | Element[]
    src?: string
    width?: number
    height?: number
  }
}

/** CSS as satori knows it; numbers are pixels. */
export type Style = Record<string, string | number>

/** The size of every picture, in pixels: what networks show large, at 1.91 to 1. */
export const size = { width: 1200, height: 630 }

/** The cuts of the typefaces: long prose small and large, and our words. */
export type Face = 'text' | 'title' | 'label'

/** The parts of a typeface, in the order in which they are looked through for a character. */
export const scripts = ['latin', 'latin-ext', 'vietnamese', 'greek', 'cyrillic']

export function row(style: Style, ...children: Element[]): Element {
  return { type: 'div', props: { style: { display: 'flex', ...style }, children } }
}

export function column(style: Style, ...children: Element[]): Element {
  return row({ flexDirection: 'column', ...style }, ...children)
}

/** Words of ours, in the sans serif. */
export function label(text: string, fontSize: number, style: Style = {}): Element {
  return words(text, { fontFamily: familyOf('label'), fontSize, lineHeight: 1.2, ...style })
}

/** The same on one line, which ends in “…” where it would reach too far. */
export function line(text: string, fontSize: number, style: Style = {}): Element {
  return label(text, fontSize, {
    display: 'block',
    lineClamp: 1,
    wordBreak: 'break-word',
    maxWidth: '100%',
    ...style,
  })
}

/** The publisher's words and other long prose, in the serif. */
export function prose(text: string, fontSize: number, style: Style = {}): Element {
  return words(text, {
    // Letters are drawn for their size, and a picture is seen at about half of its own.
    fontFamily: familyOf(fontSize < 56 ? 'text' : 'title'),
    fontSize,
    // The larger the words, the closer their lines.
    lineHeight: `${Math.round(fontSize * (1.29 - fontSize / 700))}px`,
    textWrap: 'balance',
    wordBreak: 'break-word',
    ...style,
  })
}

function words(text: string, style: Style): Element {
  return { type: 'div', props: { style, children: asSet(text) } }
}

/** All words of a picture, each text by itself. */
export function textsIn({ props: { children } }: Element): string[] {
  return typeof children === 'string' ? [children] : (children ?? []).flatMap(textsIn)
}

function familyOf(face: Face): string {
  return scripts.map((script) => `${face}-${script}`).join(', ')
}
