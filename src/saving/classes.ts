import type { Element } from 'hast'

/** True if an element has a class. */
export function hasClass(element: Element, name: string): boolean {
  return classesOf(element).includes(name)
}

export function classesOf({ properties: { className } }: Element): string[] {
  return Array.isArray(className) ? className.map(String) : []
}
