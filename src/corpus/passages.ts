import type { Article, Claim, Corpus, Entity, Paragraph, Passage, Quote, Theme } from './corpus.ts'

/** The passages of one article that answer a question, in the order of its text. */
export interface ArticlePassages {
  article: Article
  /** A quote stands here once, at its first fragment. */
  passages: Passage[]
}

/** The passages on a theme. */
export function passagesOfTheme({ articles }: Pick<Corpus, 'articles'>, theme: Theme) {
  return passagesWhere(articles, ({ themes }) => themes.includes(theme))
}

/** The passages of a person: the quotes, and the claims made in them. */
export function passagesOfSpeaker({ articles }: Pick<Corpus, 'articles'>, entity: Entity) {
  return passagesWhere(articles, (thing) =>
    'speaker' in thing
      ? thing.speaker === entity
      : thing.claimant.kind === 'speaker' && thing.claimant.entity === entity,
  )
}

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

function passagesWhere(
  articles: readonly Article[],
  wanted: (thing: Quote | Claim) => boolean,
): ArticlePassages[] {
  return articles
    .map((article) => ({
      article,
      passages: article.paragraphs
        .flatMap(({ passages }) => passages)
        .filter((passage) =>
          passage.kind === 'quote'
            ? passage.fragment === 1 && wanted(passage.quote)
            : wanted(passage.claim),
        ),
    }))
    .filter(({ passages }) => passages.length > 0)
}
