import type { BlockContent, Nodes, PhrasingContent } from 'mdast'
import { signOfFootnote, textOf } from '../../annotations/text-of.ts'
import type { Paragraph } from '../../corpus/corpus.ts'

/** A paragraph of the publisher's in its form: a heading, an item of a list, a table, words. */
export function printedBlock({ form, content, isQuoted }: Paragraph): BlockContent {
  const block = formed(form, plain(content) as typeof content)
  return isQuoted ? { type: 'blockquote', children: [block] } : block
}

function formed(form: Paragraph['form'], content: Paragraph['content']): BlockContent {
  switch (form.kind) {
    case 'item':
      return {
        type: 'list',
        ordered: form.ordinal !== null,
        start: form.ordinal,
        spread: false,
        children: [{ type: 'listItem', spread: false, children: [content] }],
      }
    case 'footnote':
      return {
        type: 'paragraph',
        children: [
          { type: 'text', value: `${signOfFootnote(form.label)} ` },
          ...(content.children as PhrasingContent[]),
        ],
      }
    default:
      return content
  }
}

/** Elements that say something of their words for which Markdown has no sign, and so takes HTML. */
const kept = new Set(['del', 'sub', 'sup'])

/** Without what readers of Markdown do not miss, such as the language of words. */
function plain(node: Nodes): Nodes {
  if (node.type === 'footnoteReference') return { type: 'text', value: textOf(node) }
  if (!('children' in node)) return node
  const children = node.children.flatMap((child): Nodes[] => {
    const isElement = child.type === 'mdxJsxTextElement' || child.type === 'mdxJsxFlowElement'
    if (!isElement) return [plain(child)]
    const inside = child.children.map(plain)
    if (child.name === null || !kept.has(child.name)) return inside
    const tag = (value: string): Nodes => ({ type: 'html', value })
    return [tag(`<${child.name}>`), ...inside, tag(`</${child.name}>`)]
  })
  return { ...node, children } as Nodes
}
