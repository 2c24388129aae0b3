import type { Element, Nodes } from 'hast'
import type { Role } from '../draft.ts'
import { textOfBlock } from '../texts-of.ts'
import { same } from '../same.ts'
import { hasClassWord } from './part-of-page.ts'
import type { Piece } from './pieces-of.ts'
import { ancestorsOf, attribute, isWithin, type Tree } from './tree.ts'

/**
 * What a page calls a block: by its classes, by its place, by the words of its description.
 *
 * @param isEarly true before the first sentences of the text
 * @param described the letters of what the page says that the article is about
 */
export function roleOf(
  { block, node }: Piece,
  title: Element | undefined,
  isEarly: boolean,
  described: readonly string[],
  tree: Tree,
): Role | null {
  const around = [node, ...ancestorsOf(node, tree).slice(0, 2)].filter(
    (one) => one.type === 'element',
  )
  const says = (pattern: RegExp) => around.some((element) => hasClassWord(element, pattern))
  if (title && around.includes(title)) return 'title'
  // Word and Google Docs have a style for it.
  const classes = node.type === 'element' ? attribute(node, 'className').split(' ') : []
  const isStyled = classes.some((name) => /^(?:Mso)?title$/i.test(name))
  if (!title && isEarly && isStyled && node.type === 'element' && node.tagName === 'p')
    return 'title'
  if (says(/^(captions?|leyenda|pie|piefoto|credits?|creditos?)$/) && block.type === 'paragraph')
    return 'caption'
  const text = same(textOfBlock(block))
  if (
    isEarly &&
    text.length > 20 &&
    described.some(
      (other) => other === text || (text.length > 60 && other.startsWith(text.slice(0, 60))),
    )
  )
    return 'subtitle'
  if (
    says(
      /^(subtitle|subtitulo|standfirst|dek|deck|entradilla|bajada|subheadline|alternativeheadline)$/,
    )
  )
    return 'subtitle'
  if (isEarly && block.type === 'heading' && isBelow(node, title, tree)) return 'subtitle'
  if (!isEarly && !says(/^(byline|firma|autores?)$/)) return null
  if (says(/^(byline|authors?|autor|autores|autora|firma|signature)$/)) return 'byline'
  return says(/^(date|fecha|datetime|timestamp|published|datepublished|updated)$/) ? 'date' : null
}

/** True for a heading that stands behind the title in the same header. */
function isBelow(node: Nodes, title: Element | undefined, tree: Tree): boolean {
  const header = ancestorsOf(node, tree).find(({ tagName }) => /^(?:header|hgroup)$/.test(tagName))
  return (
    title !== undefined &&
    header !== undefined &&
    isWithin(title, header, tree) &&
    (tree.order.get(node) ?? 0) > (tree.order.get(title) ?? 0)
  )
}
