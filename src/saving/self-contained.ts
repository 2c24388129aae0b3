import { createHash } from 'node:crypto'
import type { Element, ElementContent, Root, RootContent } from 'hast'
import { toHtml } from 'hast-util-to-html'
import type { Font } from './fonts.ts'

/**
 * A page as one file that asks for nothing: its style sheet and its fonts are in it, and its policy
 * allows these and nothing else.
 */
export function selfContained(page: Root, styles: string, fonts: readonly Font[]): string {
  const faces = fonts.map(({ rule, name, data }) => rule.replace(`./${name}`, data))
  const style = [...faces, styles].join('')
  const hash = createHash('sha256').update(style).digest('base64')
  const policy = [
    "default-src 'none'",
    `style-src 'sha256-${hash}'`,
    'font-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
  const children = withHead(page.children, (head) => {
    const [charset, ...others] = head.children
    return {
      ...head,
      children: [
        ...(charset ? [charset] : []),
        element('meta', { httpEquiv: ['Content-Security-Policy'], content: policy }),
        ...others,
        element('style', {}, style),
      ],
    }
  })
  return toHtml({ type: 'root', children: [{ type: 'doctype' }, ...children] }) + '\n'
}

/** The nodes of a page with another head. The page itself, of which a book is made too, stays as it is. */
function withHead(
  nodes: readonly RootContent[],
  change: (head: Element) => Element,
): RootContent[] {
  return nodes.map((node) => {
    if (node.type !== 'element') return node
    if (node.tagName === 'head') return change(node)
    if (node.tagName !== 'html') return node
    return { ...node, children: withHead(node.children, change) as ElementContent[] }
  })
}

function element(tagName: string, properties: Element['properties'], text?: string): Element {
  const children = text === undefined ? [] : [{ type: 'text' as const, value: text }]
  return { type: 'element', tagName, properties, children }
}
