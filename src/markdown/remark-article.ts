import type { Root } from 'mdast'
import { visit } from 'unist-util-visit'
import type { VFile } from 'vfile'
import { extractAnnotations } from '../annotations/extract.ts'
import { leaveOnlyPassages } from '../annotations/leave-only-passages.ts'
import { attributeOf, isElement, setAttribute, type Element } from '../annotations/nodes.ts'
import { parseText, wrapMarks } from './parse-mdx.ts'
import { setForms } from './set-forms.ts'

/**
 * Number the paragraphs of an article and the fragments of its quotes, as
 * `extractAnnotations` does, so that each component knows which one it renders, and in which form.
 * Other files pass through untouched.
 */
export function remarkArticle() {
  return (tree: Root, file: VFile) => {
    const article = /\/articles\/([^/]+)\/article\.mdx$/.exec(file.path.replaceAll('\\', '/'))?.[1]
    if (article === undefined) return

    // The parser takes a byte order mark away before it counts.
    const source = String(file).replace(/^\uFEFF/, '')
    wrapMarks(tree, source)
    if (wordsAndMarks(tree) !== wordsAndMarks(parsed(source))) {
      file.fail('MDX reads this article otherwise than the checks did: please report it.')
    }

    if (file.data.astro?.frontmatter?.reproduction === 'passages') leaveOnlyPassages(tree)

    setForms(tree, article)
    const fragments = new Map<string, number>()
    visit(tree, (node) => {
      if (isElement(node, 'Quote')) setFragment(node, fragments)
    })
  }
}

/** The tree that the checks judged. */
function parsed(source: string): Root {
  const text = parseText(source, 'mdx')
  return 'tree' in text ? text.tree : { type: 'root', children: [] }
}

/** The words and marks of an article, for comparison. */
function wordsAndMarks(tree: Root): string {
  const { paragraphs, marks } = extractAnnotations(tree)
  return JSON.stringify([
    paragraphs.map(({ text, section, promotion }) => [text, section, promotion]),
    marks.map(({ kind, id, paragraph, start, end }) => [kind, id, paragraph, start, end]),
  ])
}

function setFragment(quote: Element, fragments: Map<string, number>): void {
  const id = attributeOf(quote, 'id') ?? ''
  const fragment = (fragments.get(id) ?? 0) + 1
  fragments.set(id, fragment)
  setAttribute(quote, 'fragment', String(fragment))
}
