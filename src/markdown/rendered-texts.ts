import type { Root } from 'mdast'
import { visit } from 'unist-util-visit'
import { leaveOnlyPassages } from '../annotations/leave-only-passages.ts'
import { attributeOf, isElement, setAttribute, type Element } from '../annotations/nodes.ts'
import { parseText } from './parse-mdx.ts'
import { setForms } from './set-forms.ts'

/**
 * The text of an article as it is rendered: its paragraphs and the fragments of its quotes numbered, as
 * `extractAnnotations` does, so that each component knows which one it renders, and in which form.
 *
 * @param source the file, which has passed the checks
 * @param onlyPassages whether no words but the marked ones are shown
 */
export function articleText(
  source: string,
  { article, onlyPassages }: { article: string; onlyPassages: boolean },
): Root {
  const tree = checked(source)
  if (onlyPassages) leaveOnlyPassages(tree)
  setForms(tree, article)
  const fragments = new Map<string, number>()
  visit(tree, (node) => {
    if (isElement(node, 'Quote')) setFragment(node, fragments)
  })
  return tree
}

function setFragment(quote: Element, fragments: Map<string, number>): void {
  const id = attributeOf(quote, 'id') ?? ''
  const fragment = (fragments.get(id) ?? 0) + 1
  fragments.set(id, fragment)
  setAttribute(quote, 'fragment', String(fragment))
}

/**
 * The introduction of a theme as it is rendered: each citation knows in which theme it stands, so that
 * it can number its sources.
 *
 * @param source the file, which has passed the checks
 */
export function introductionText(source: string, theme: string): Root {
  const tree = checked(source)
  visit(tree, (node) => {
    if (isElement(node, 'Cite')) setAttribute(node, 'theme', theme)
  })
  return tree
}

function checked(source: string): Root {
  const parsed = parseText(source, 'mdx')
  if ('problem' in parsed) throw new Error(`This text was not checked: ${parsed.problem.reason}`)
  return parsed.tree
}
