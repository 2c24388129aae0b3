import type { AnnotatedText } from '../../annotations/annotation.ts'
import { blocksOf, type Block } from '../../annotations/blocks.ts'
import { extractAnnotations } from '../../annotations/extract.ts'
import { parseText } from '../../markdown/parse-mdx.ts'
import type { Root } from 'mdast'

/** The file of an article, read in the three ways in which a tag is placed in it. */
export interface ArticleSource {
  /** The whole file. */
  source: string
  tree: Root
  /** Its paragraphs, as nodes. */
  blocks: Block[]
  annotated: AnnotatedText
}

/** Read the file of an article, or `undefined` if its markup cannot be parsed. */
export function articleSource(source: string): ArticleSource | undefined {
  const parsed = parseText(source, 'mdx')
  if (!('tree' in parsed)) return undefined
  const { tree } = parsed
  return {
    source,
    tree,
    blocks: blocksOf(tree).paragraphs,
    annotated: extractAnnotations(tree),
  }
}
