import type { Corpus, Paragraph } from '../../corpus/corpus.ts'
import { byId } from '../../corpus/find.ts'

/** The paragraph of an article that a component renders; in a draft there may be none yet. */
export function paragraphAt(
  { articles }: Corpus,
  { article, number }: { article: string; number: string },
): Paragraph | undefined {
  return byId(articles, article).paragraphs[Number(number) - 1]
}
