type Child = Node | string | false | undefined

/**
 * An element with attributes and children. Whatever is given as text becomes text, and is
 * never read as markup.
 *
 * @param attributes `true` stands for one without a value; `false` and `undefined` for none
 */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Record<string, string | boolean | undefined> = {},
  ...children: Child[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name)
  for (const [attribute, value] of Object.entries(attributes)) {
    if (value !== undefined && value !== false) {
      made.setAttribute(attribute, value === true ? '' : value)
    }
  }
  made.append(...children.filter((child) => child !== undefined && child !== false))
  return made
}

/** A glyph of the sprite that every page has. */
export function glyph(name: string): SVGSVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg')
  svg.setAttribute('class', 'glyph')
  svg.setAttribute('width', '12')
  svg.setAttribute('height', '12')
  svg.setAttribute('aria-hidden', 'true')
  const use = document.createElementNS('http://www.w3.org/2000/svg', 'use')
  use.setAttribute('href', `#glifo-${name}`)
  svg.append(use)
  return svg
}
