import { groupByEach } from '../text/group-by-each.ts'
import { oncePer } from '../text/once-per.ts'
import type { Article, Claim, Corpus, Entity, Paragraph, Passage, Quote, Theme } from './corpus.ts'

/** The passages of one article that answer a question, in the order of its text. */
export interface ArticlePassages {
  article: Article
  /** A quote stands here once, at its first fragment. */
  passages: Passage[]
}

/** The passages on a theme. */
export function passagesOfTheme(
  { articles }: Pick<Corpus, 'articles'>,
  theme: Theme,
): readonly ArticlePassages[] {
  return passagesByTheme(articles).get(theme) ?? []
}

/** The passages of a person: the quotes, and the claims made in them. */
export function passagesOfSpeaker(
  { articles }: Pick<Corpus, 'articles'>,
  entity: Entity,
): readonly ArticlePassages[] {
  return passagesBySpeaker(articles).get(entity) ?? []
}

const passagesByTheme = oncePer('passagesByTheme', (articles: readonly Article[]) =>
  passagesBy(articles, ({ themes }) => themes),
)

const passagesBySpeaker = oncePer('passagesBySpeaker', (articles: readonly Article[]) =>
  passagesBy(articles, (thing) => {
    if ('speaker' in thing) return [thing.speaker]
    return thing.claimant.kind === 'speaker' ? [thing.claimant.entity] : []
  }),
)

/** The quote or the claim of which a passage is words. */
export function thingOf(passage: Passage): Quote | Claim {
  return passage.kind === 'quote' ? passage.quote : passage.claim
}

/**
 * The paragraphs in which passages stand, each with its passages, in the order of the text.
 * A quote brings its later fragments along, which may stand in other paragraphs.
 */
export function byParagraph(
  passages: readonly Passage[],
): { paragraph: Paragraph; passages: Passage[] }[] {
  const fragments = passages
    .flatMap((passage): Passage[] =>
      passage.kind === 'quote' ? passage.quote.fragments : [passage],
    )
    .toSorted(
      (a, b) => a.paragraph.number - b.paragraph.number || a.start - b.start || b.end - a.end,
    )
  return [...Map.groupBy(fragments, ({ paragraph }) => paragraph)].map(([paragraph, inside]) => ({
    paragraph,
    passages: inside,
  }))
}

/** The passages of each article by what they belong to. */
function passagesBy<Key>(
  articles: readonly Article[],
  keysOf: (thing: Quote | Claim) => readonly Key[],
): Map<Key, ArticlePassages[]> {
  const found = new Map<Key, ArticlePassages[]>()
  for (const article of articles) {
    const passages = article.paragraphs
      .flatMap(({ passages }) => passages)
      .filter((passage) => passage.kind !== 'quote' || passage.fragment === 1)
    for (const [key, own] of groupByEach(passages, (passage) => keysOf(thingOf(passage)))) {
      const groups = found.get(key) ?? []
      groups.push({ article, passages: own })
      found.set(key, groups)
    }
  }
  return found
}
