import type { Element, Parents, RootContent } from 'hast'

/** What has elements, and not the contents of a template. */
export type Around = Extract<Parents, { type: 'root' | 'element' }>

/**
 * Every element of a tree, in the order of the text. A file is gone through a dozen times while it is
 * made; unist-util-visit gives each of its steps a name, which took half of that time.
 */
export function elementsIn({ children }: Pick<Around, 'children'>): Element[] {
  const found: Element[] = []
  gather(children, found)
  return found
}

function gather(nodes: Around['children'], found: Element[]): void {
  for (const node of nodes) {
    if (node.type !== 'element') continue
    found.push(node)
    gather(node.children, found)
  }
}

/** The elements among the children of something. */
export function elementsAmong({ children }: Pick<Around, 'children'>): Element[] {
  return (children as RootContent[]).filter((child) => child.type === 'element')
}

/** Take the other children out of something. */
export function keepOnly(around: Around, isKept: (child: RootContent) => boolean): void {
  around.children = (around.children as RootContent[]).filter(isKept)
}

/** The elements that have a class, but for those within others that have it. */
export function withClass({ children }: Pick<Around, 'children'>, name: string): Element[] {
  return children.flatMap((node) => {
    if (node.type !== 'element') return []
    return hasClass(node, name) ? [node] : withClass(node, name)
  })
}

/** The ids of all elements. */
export function idsIn(around: Pick<Around, 'children'>): string[] {
  return elementsIn(around)
    .map(({ properties: { id } }) => id)
    .filter((id) => typeof id === 'string')
}

/** True if an element has a class. */
export function hasClass({ properties: { className } }: Element, name: string): boolean {
  return Array.isArray(className) && className.includes(name)
}

export function classesOf({ properties: { className } }: Element): string[] {
  return Array.isArray(className) ? className.map(String) : []
}
