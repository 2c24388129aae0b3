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
  return passagesByThemeAndSpeaker(articles).get(theme) ?? []
}

/** The passages of a person: the quotes, and the claims made in them. */
export function passagesOfSpeaker(
  { articles }: Pick<Corpus, 'articles'>,
  entity: Entity,
): readonly ArticlePassages[] {
  return passagesByThemeAndSpeaker(articles).get(entity) ?? []
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

const passagesByThemeAndSpeaker = oncePer((articles: readonly Article[]) => {
  const by = new Map<Theme | Entity, ArticlePassages[]>()
  for (const article of articles) {
    for (const passage of article.paragraphs.flatMap(({ passages }) => passages)) {
      if (passage.kind === 'quote' && passage.fragment > 1) continue
      const thing = thingOf(passage)
      for (const of of new Set([...thing.themes, speakerOf(thing)])) {
        if (of === undefined) continue
        const groups = by.get(of) ?? []
        by.set(of, groups)
        const last = groups.at(-1)
        if (last?.article === article) last.passages.push(passage)
        else groups.push({ article, passages: [passage] })
      }
    }
  }
  return by
})

function speakerOf(thing: Quote | Claim): Entity | undefined {
  if ('speaker' in thing) return thing.speaker
  return thing.claimant.kind === 'speaker' ? thing.claimant.entity : undefined
}
