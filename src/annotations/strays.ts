import type { Nodes } from 'mdast'
import type { Stray } from './annotation.ts'
import { isElement, positionOf, type Element } from './nodes.ts'
import { suggest } from '../text/nearest.ts'

/** The elements that an article is marked up with. */
const articleElements = ['Section', 'Promotion', 'Quote', 'Claim']

const blockNames: Partial<Record<Nodes['type'], string>> = {
  paragraph: 'a paragraph',
  heading: 'a heading',
  list: 'a list',
  blockquote: 'a block quotation',
  code: 'a block of code',
  thematicBreak: 'a horizontal rule',
  html: 'HTML',
  mdxFlowExpression: 'an expression in braces',
  mdxTextExpression: 'an expression in braces',
  mdxjsEsm: 'an import or export',
}

/**
 * Say what a node is that may not stand where it does, and what to do about it.
 *
 * @param elements the elements that this kind of file takes
 */
export function describeStray(node: Nodes, elements = articleElements): Stray {
  const position = positionOf(node)
  if (isElement(node)) {
    const name = node.name ?? ''
    const known = elements.includes(name)
    return {
      rule: 'unexpected-markup',
      position,
      message: known
        ? `\`<${name}>\` may not stand here.`
        : `\`<${name}>\` is not an element that this file takes.`,
      hint: known ? places[name]! : suggest(name, elements, `This file takes ${listed(elements)}.`),
    }
  }

  return {
    rule: 'unexpected-markup',
    position,
    message: `Expected paragraphs inside a \`<Section>\`, found ${blockNames[node.type] ?? node.type}.`,
    hint:
      node.type === 'paragraph'
        ? 'Put it inside a `<Section id="…" title="…">`, with a blank line before and after.'
        : 'If these are the publisher’s words, write a backslash before their first sign (`1\\.`, `\\#`, `\\{`).',
  }
}

const places: Record<string, string> = {
  Section: 'Sections stand side by side at the top of the file, not inside anything.',
  Promotion: 'A promotion stands inside a section, around whole paragraphs.',
  Quote: 'A quote stands inside one paragraph; mark the part in each paragraph as a fragment.',
  Claim: 'A claim stands inside one paragraph, without a blank line in it.',
}

export function missingAttribute(element: Element, name: string): Stray {
  return {
    rule: 'missing-attribute',
    position: positionOf(element),
    message: `\`<${element.name}>\` has no \`${name}\`.`,
    hint: `Write it as text: \`<${element.name} ${name}="…">\`.`,
  }
}

/** Attributes that the element does not have, probably misspelt. */
export function unknownAttributes(element: Element, known: string[]): Stray[] {
  return element.attributes.flatMap((attribute) => {
    const name = attribute.type === 'mdxJsxAttribute' ? attribute.name : '{…}'
    if (known.includes(name)) return []
    return {
      rule: 'unexpected-markup' as const,
      position: positionOf(element),
      message: `\`<${element.name}>\` has no attribute \`${name}\`.`,
      hint: suggest(name, known, `It takes ${listed(known)}.`),
    }
  })
}

function listed(names: string[]): string {
  return names.map((name) => `\`${name}\``).join(', ')
}
