import type { Article, Claim, Claimant } from '../../corpus/corpus.ts'
import { filteredArticles } from '../../styles/generated-styles.ts'

/** The kinds of claimant by which a reader can filter a list of claims. */
export const claimantKinds = [
  { kind: 'voice', slug: 'articulo' },
  { kind: 'speaker', slug: 'persona' },
  { kind: 'group', slug: 'otros' },
] as const satisfies { kind: Claimant['kind']; slug: string }[]

/** The kinds of claimant of these claims, as the value of a `data-by`. */
export function claimantsAmong(claims: readonly Claim[]): string {
  return claimantKinds
    .filter(({ kind }) => claims.some(({ claimant }) => claimant.kind === kind))
    .map(({ slug }) => slug)
    .join(' ')
}

/**
 * The articles of these claims by their numbers, alone and with each kind of claimant, as the value
 * of a `data-of`; nothing in an edition of one article.
 */
export function articlesAmong(
  claims: readonly Claim[],
  articles: readonly Article[],
): string | undefined {
  if (articles.length < 2) return undefined
  return articles
    .slice(0, filteredArticles)
    .flatMap((article, index) => {
      const own = claims.filter((claim) => claim.article === article)
      if (own.length === 0) return []
      const number = String(index + 1)
      return [
        number,
        ...claimantsAmong(own)
          .split(' ')
          .map((kind) => `${number}-${kind}`),
      ]
    })
    .join(' ')
}
