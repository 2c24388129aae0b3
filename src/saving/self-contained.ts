import { createHash } from 'node:crypto'
import type { Element, Root } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { visit } from 'unist-util-visit'
import type { Font } from './fonts.ts'

/**
 * A page as one file that asks for nothing: its style sheet and its fonts are in it, and its policy
 * allows these and nothing else.
 */
export function selfContained(page: Root, styles: string, fonts: readonly Font[]): string {
  const tree = structuredClone(page)
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
  visit(tree, { tagName: 'head' }, (node) => {
    const head = node
    const [charset, ...others] = head.children
    head.children = [
      ...(charset ? [charset] : []),
      element('meta', { httpEquiv: ['Content-Security-Policy'], content: policy }),
      ...others,
      element('style', {}, style),
    ]
  })
  return toHtml({ type: 'root', children: [{ type: 'doctype' }, ...tree.children] }) + '\n'
}

function element(tagName: string, properties: Element['properties'], text?: string): Element {
  const children = text === undefined ? [] : [{ type: 'text' as const, value: text }]
  return { type: 'element', tagName, properties, children }
}
