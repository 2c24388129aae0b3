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

/** Without what Markdown has no sign for: the words of raised signs and of other languages stay. */
function plain(node: Nodes): Nodes {
  if (node.type === 'footnoteReference') return { type: 'text', value: textOf(node) }
  if (!('children' in node)) return node
  const children = node.children.flatMap((child): Nodes[] => {
    const isElement = child.type === 'mdxJsxTextElement' || child.type === 'mdxJsxFlowElement'
    if (!isElement) return [plain(child)]
    return child.children.map(plain)
  })
  return { ...node, children } as Nodes
}
