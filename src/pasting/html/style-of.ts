import type { Element } from 'hast'
import { attribute, elementsIn, type Tree } from './tree.ts'

/** What a style says of the form of a text. `undefined` leaves it as it is around it. */
export interface TextStyle {
  strong?: boolean
  emphasis?: boolean
  raised?: 'superscript' | 'subscript'
  hidden?: boolean
}

/**
 * What the classes of a page say of text, from its own style sheet. Google Docs writes nothing
 * else: `.c3{font-weight:700;font-style:italic}`.
 */
export function styleClasses({ root }: Pick<Tree, 'root'>): ReadonlyMap<string, TextStyle> {
  const classes = new Map<string, TextStyle>()
  const sheets = elementsIn(root).filter(({ tagName }) => tagName === 'style')
  for (const sheet of sheets) {
    const css = sheet.children.map((child) => (child.type === 'text' ? child.value : '')).join('')
    for (const [, selectors = '', declarations = ''] of css.matchAll(
      /(?<![^{}])([^{}]+)\{([^{}]*)\}/g,
    )) {
      for (const selector of selectors.split(',')) {
        const name = /^\s*(?:span|p|li|td|div)?\.([\w-]+)\s*$/.exec(selector)?.[1]
        if (name === undefined) continue
        classes.set(name, { ...classes.get(name), ...readDeclarations(declarations) })
      }
    }
  }
  return classes
}

/** What the element itself says of its text: its name, its classes, its `style`. */
export function styleOf(element: Element, classes: ReadonlyMap<string, TextStyle>): TextStyle {
  const byClass = attribute(element, 'className')
    .split(' ')
    .map((name) => classes.get(name) ?? {})
  return Object.assign(
    {},
    byTag[element.tagName],
    ...byClass,
    readDeclarations(attribute(element, 'style')),
  ) as TextStyle
}

const byTag: Partial<Record<string, TextStyle>> = {
  b: { strong: true },
  strong: { strong: true },
  i: { emphasis: true },
  em: { emphasis: true },
  cite: { emphasis: true },
  dfn: { emphasis: true },
  sup: { raised: 'superscript' },
  sub: { raised: 'subscript' },
}

function readDeclarations(css: string): TextStyle {
  const style: TextStyle = {}
  const weight = /(?:^|[;\s])font-weight:\s*(\w+)/.exec(css)?.[1]
  if (weight !== undefined) style.strong = weight.startsWith('bold') || Number(weight) >= 600
  const slant = /(?:^|[;\s])font-style:\s*(\w+)/.exec(css)?.[1]
  if (slant !== undefined) style.emphasis = slant === 'italic' || slant === 'oblique'
  const raised = /vertical-align:\s*(super|sub)\b/.exec(css)?.[1]
  if (raised !== undefined) style.raised = raised === 'super' ? 'superscript' : 'subscript'
  if (/(?:^|[;\s])(?:display:\s*none|visibility:\s*hidden|mso-hide:\s*all)/.test(css)) {
    style.hidden = true
  }
  return style
}
