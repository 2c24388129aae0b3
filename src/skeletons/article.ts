import type { BlockContent, DefinitionContent, PhrasingContent, Root } from 'mdast'
import { gfmFootnoteToMarkdown } from 'mdast-util-gfm-footnote'
import { gfmTableToMarkdown } from 'mdast-util-gfm-table'
import { mdxJsxToMarkdown, type MdxJsxFlowElement } from 'mdast-util-mdx-jsx'
import { toMarkdown } from 'mdast-util-to-markdown'
import type { ParagraphText } from '../annotations/annotation.ts'
import { extractAnnotations } from '../annotations/extract.ts'
import { textOf } from '../annotations/text-of.ts'
import { withoutReserved } from '../edition/paths.ts'
import { plainId } from '../text/plain-id.ts'
import { authorLines, type AuthorStart } from './author.ts'
import { field, inYaml } from './in-yaml.ts'

/** An article as it was read, in the order of its text. `undefined` where nothing is known. */
export interface ArticleStart {
  title: string | undefined
  /** The id of the publisher. */
  publisher: string | undefined
  /** BCP 47. */
  language: string | undefined
  /** As far as it is known. */
  published: string | undefined
  url: string | undefined
  /** The id of the record of the article. */
  source: string
  /** None if none is found. */
  authors: readonly AuthorStart[]
  /** The publisher's text. */
  blocks: readonly StartBlock[]
}

/** A block of the publisher's, or an image with what it shows and its caption. */
export type StartBlock =
  BlockContent | DefinitionContent | { type: 'figure'; alt: string; caption: PhrasingContent[] }

/** The two files of an article that is a draft. */
export function articleSkeleton(article: ArticleStart): { mdx: string; original: string } {
  const { title, publisher, language, published, url, source, authors, blocks } = article
  const ids = new Set<string>()
  const fields = [
    '---',
    'draft: true',
    field('title', title),
    'titleStatus: printed',
    'summary:',
    field('publisher', publisher),
    field('inLanguage', language),
    published === undefined ? 'datePublished:' : `datePublished: '${published}'`,
    url === undefined ? 'url:' : `url: ${inYaml(url)}`,
    `source: ${source}`,
    'authors:',
    ...authors.map((author) => authorLines(author, '  ')),
    'interest:',
    'editions: []',
    'differences: []',
    'unverified: []',
    '---',
  ]
  const sections = sectionsOf(blocks).map(({ title, children }, index) => {
    const id = freeId(title ?? article.title ?? '', index, ids)
    return { id, title, children }
  })
  return {
    mdx: `${[...fields, '', sections.map(inMdx).join('\n\n')].join('\n')}\n`,
    original: originalOf(sections),
  }
}

/** A section: its subhead, if the publisher printed one, which is then its first block. */
interface StartSection {
  title: string | undefined
  children: StartBlock[]
}

/** The text in sections, which begin at the highest of the subheads that are printed. */
function sectionsOf(blocks: readonly StartBlock[]): StartSection[] {
  const highest = Math.min(...blocks.map((block) => (block.type === 'heading' ? block.depth : 6)))
  const sections: StartSection[] = []
  for (const block of blocks) {
    const level = block.type === 'heading' ? block.depth - highest : undefined
    if (block.type === 'heading' && level === 0) {
      const children: StartBlock[] = [{ ...block, depth: 2 }]
      sections.push({ title: textOf(block), children })
      continue
    }
    const lowered =
      block.type === 'heading'
        ? { ...block, depth: Math.min(2 + (level ?? 0), 6) as typeof block.depth }
        : block
    const last = sections.at(-1)
    if (last) last.children.push(lowered)
    else sections.push({ title: undefined, children: [lowered] })
  }
  return sections
}

/** The paragraphs of a text, as the check will read them. */
export function paragraphsOf(blocks: readonly StartBlock[]): ParagraphText[] {
  return textIn(sectionsOf(blocks))
}

/** A paragraph by itself as MDX, with the publisher's emphasis and links. */
export function paragraphInMdx({ content }: Pick<ParagraphText, 'content'>): string {
  return markdown(content)
}

/** The text as `original.txt` has it, with an empty line around a subhead. */
function originalOf(sections: readonly StartSection[]): string {
  return textIn(sections)
    .map(({ text, form }, index) =>
      form.kind === 'subhead' && index > 0 ? `\n${text}\n` : `${text}\n`,
    )
    .join('')
}

function textIn(sections: readonly StartSection[]): ParagraphText[] {
  const tree: Root = {
    type: 'root',
    children: sections.map(({ children }) => flow('Section', children.map(asNode))),
  }
  return extractAnnotations(tree).paragraphs
}

function asNode(block: StartBlock): BlockContent | DefinitionContent {
  if (block.type !== 'figure') return block
  return flow(
    'Figure',
    block.caption.length === 0 ? [] : [{ type: 'paragraph', children: block.caption }],
  )
}

function flow(name: string, children: MdxJsxFlowElement['children']): MdxJsxFlowElement {
  return { type: 'mdxJsxFlowElement', name, attributes: [], children }
}

function inMdx({ id, title, children }: StartSection & { id: string }): string {
  const open = title === undefined ? `<Section id="${id}" title="">` : `<Section id="${id}">`
  return [open, ...children.map(blockInMdx), '</Section>'].join('\n\n')
}

/** A block as MDX, with a backslash before words that it would read as markup. */
function blockInMdx(block: StartBlock): string {
  if (block.type !== 'figure') return markdown(block)
  const alt = inAttribute(block.alt)
  if (block.caption.length === 0) return `<Figure alt="${alt}" />`
  const caption = markdown({ type: 'paragraph', children: block.caption })
  return `<Figure alt="${alt}">\n\n${caption}\n\n</Figure>`
}

/** An id of a few words that no section before has. */
function freeId(words: string, index: number, taken: Set<string>): string {
  const short = withoutReserved(plainId(words)).split('-').slice(0, 4).join('-')
  const id = short === '' || taken.has(short) ? `parte-${index + 1}` : short
  taken.add(id)
  return id
}

/** Words as the value of an attribute between double quotation marks. */
export function inAttribute(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('"', '&quot;')
}

function markdown(block: BlockContent | DefinitionContent): string {
  return toMarkdown(block, {
    bullet: '-',
    emphasis: '*',
    rule: '-',
    listItemIndent: 'one',
    extensions: [gfmTableToMarkdown(), gfmFootnoteToMarkdown(), mdxJsxToMarkdown()],
    unsafe: [{ character: '{' }, { character: '<' }, { character: '}' }],
  }).trimEnd()
}
