import type { Article, Corpus } from '../corpus/corpus.ts'
import { sourcesOfArticle } from '../corpus/sources-of-article.ts'
import { kinds } from '../edition/kinds.ts'
import { articlesJson } from './articles-json.ts'
import { claimsJson } from './claims-json.ts'
import { followUpsJson } from './follow-ups-json.ts'
import { quotesJson } from './quotes-json.ts'
import { sourcesJson } from './sources-json.ts'

/**
 * `/articulos/<id>/datos.json`: the records on one article, as they are in the files on all of them, by
 * the names of these.
 */
export function articleData(corpus: Corpus, article: Article) {
  const { quotes, claims } = article
  const followUps = [...new Set(claims.flatMap((claim) => claim.followUps))]
  return {
    [kinds.article.dataset]: articlesJson({ articles: [article] }),
    [kinds.quote.dataset]: quotesJson({ quotes }),
    [kinds.claim.dataset]: claimsJson({ claims }),
    [kinds.followUp.dataset]: followUpsJson({ followUps }),
    [kinds.source.dataset]: sourcesJson(corpus, sourcesOfArticle(article)),
  }
}
