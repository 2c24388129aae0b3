type Child = Node | string | false | undefined

/**
 * A new element. Text becomes text, and is never read as markup.
 *
 * @param attributes `true` makes an attribute without a value; `false` and `undefined` make none
 */
export function createElement<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Record<string, string | boolean | undefined> = {},
  ...children: Child[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name)
  for (const [attribute, value] of Object.entries(attributes)) {
    if (value !== undefined && value !== false) {
      element.setAttribute(attribute, value === true ? '' : value)
    }
  }
  element.append(...children.filter((child) => child !== undefined && child !== false))
  return element
}
