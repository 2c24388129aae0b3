import type { FreshParagraph } from '../drift/text-changes.ts'
import type { PastedArticle } from '../pasting/pasted-article.ts'
import { paragraphInMdx, paragraphsOf } from '../skeletons/article.ts'
import { printedBlocks } from './printed-blocks.ts'

/** The paragraphs of a paste as the article and `original.txt` are to have them. */
export function paragraphsOfPaste({ blocks }: PastedArticle): FreshParagraph[] {
  return paragraphsOf(printedBlocks(blocks)).map((paragraph) => {
    const { text, form, isQuoted } = paragraph
    return { text, form: { form, isQuoted, mdx: paragraphInMdx(paragraph) } }
  })
}
