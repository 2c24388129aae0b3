import type { Place } from './engine.ts'

/** The keys that are no characters (https://www.w3.org/TR/webdriver2/#keyboard-actions). */
const codes: Readonly<Record<string, string>> = {
  Tab: '\uE004',
  Enter: '\uE007',
  Control: '\uE009',
  Escape: '\uE00C',
  Shift: '\uE008',
  ArrowDown: '\uE015',
}

/** A drag, as WebDriver and WebDriver BiDi are told of it; from a place to itself, a click. */
export function dragging(from: Place, to: Place, by: 'mouse' | 'touch' = 'mouse') {
  const move = ({ x, y }: Place) => ({
    type: 'pointerMove',
    x: Math.round(x),
    y: Math.round(y),
  })
  return [
    {
      type: 'pointer',
      id: by,
      parameters: { pointerType: by },
      actions: [
        move(from),
        { type: 'pointerDown', button: 0 },
        move(to),
        { type: 'pointerUp', button: 0 },
      ],
    },
  ]
}

/** Keys, as they are told of them. */
export function pressing(pressed: readonly string[]) {
  const actions = pressed.flatMap((combination) => {
    const held = combination.split(/\+(?=.)/).map((key) => codes[key] ?? key)
    return [
      ...held.map((value) => ({ type: 'keyDown', value })),
      ...held.toReversed().map((value) => ({ type: 'keyUp', value })),
    ]
  })
  return [{ type: 'key', id: 'keyboard', actions }]
}
