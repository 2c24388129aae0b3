import type { Article } from './corpus.ts'

/**
 * The title of an article for where its publisher is named beside it: between brackets, as
 * catalogues have it, where the headline is not known and the title is ours.
 */
export function titleAsKnown({ title, titleStatus }: Pick<Article, 'title' | 'titleStatus'>) {
  return titleStatus === 'editorial' ? `[${title}]` : title
}
