import { excerpt } from '../text/excerpt.ts'
import type { Annotation, Article, Claim, Corpus } from './corpus.ts'
import { lemmaOf } from './lemma.ts'
import { isSeveral } from './some-or-several.ts'
import { oncePer } from '../text/once-per.ts'

/** The title of an article where there are others: in an edition of one, every passage is of it. */
export function titleAmong(
  { articles }: Pick<Corpus, 'articles'>,
  { title }: Article,
): string | undefined {
  return isSeveral(articles) ? title : undefined
}

/** An article in a few words where there are others: its medium, if no other is of it. */
export function shortNameAmong(
  { articles }: Pick<Corpus, 'articles'>,
  article: Article,
): string | undefined {
  if (!isSeveral(articles)) return undefined
  const isAlone = articlesByPublisher(articles).get(article.publisher.name)?.length === 1
  return isAlone ? article.publisher.name : excerpt(article.title, 30)
}

const articlesByPublisher = oncePer('articlesByPublisher', (articles: readonly Article[]) =>
  Map.groupBy(articles, ({ publisher }) => publisher.name),
)

/** The title of the article of some words, if a passage of another article has the same lemma. */
export function titleIfNamesake(corpus: Corpus, annotation: Annotation): string | undefined {
  const { article } = annotation.paragraph
  const having = articlesByLemma(corpus).get(lemmaOf(annotation))
  return having && having.size > 1 ? article.title : undefined
}

/** Whether another claim of the article has the same words: then only the lemma is its own. */
export function hasTwin(claim: Claim): boolean {
  return claim.article.claims.some(
    (other) => other !== claim && other.passage.text === claim.passage.text,
  )
}

const articlesByLemma = oncePer('articlesByLemma', ({ articles }: Corpus) => {
  const byLemma = new Map<string, Set<Article>>()
  for (const { paragraphs } of articles) {
    for (const annotation of paragraphs.flatMap(({ annotations }) => annotations)) {
      const lemma = lemmaOf(annotation)
      byLemma.set(lemma, (byLemma.get(lemma) ?? new Set()).add(annotation.paragraph.article))
    }
  }
  return byLemma
})
