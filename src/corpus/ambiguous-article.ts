import type { MarkedKind } from '../edition/kinds.ts'
import { textsMarking } from './texts-marking.ts'
import { oneArticleIn } from '../text/one-article.ts'
import { positionAt } from '../text/position-at.ts'
import type { Doubt } from './doubt.ts'
import type { ArticleText, Entry, ParsedContent, ProseEntry } from './parsed-content.ts'
import { placeOfField } from './place-of-field.ts'

/**
 * “The article” in texts of ours that are shown away from any article, or that are about several,
 * once several are published. What is said of one claim or quote stands beside its article's name.
 */
export function ambiguousArticles(content: ParsedContent): Doubt[] {
  const { articles, themes, entities, licences, followUps, drafts } = content
  const published = articles.filter(
    ({ id }) => !drafts.some((draft) => draft.collection === 'articles' && draft.id === id),
  )
  if (published.length < 2) return []

  /** The published articles of some quotes and claims. */
  const articlesOf = (kind: MarkedKind, ids: readonly string[]) =>
    ids.flatMap((id) => textsMarking(published, kind, id))
  const onTheme = (theme: string) => {
    const idsIn = (entries: readonly Entry<{ themes: string[] }>[]) =>
      entries.flatMap(({ id, data }) => (data.themes.includes(theme) ? [id] : []))
    return [
      ...articlesOf('quote', idsIn(content.quotes)),
      ...articlesOf('claim', idsIn(content.claims)),
    ]
  }
  const unlessOfOne = (doubts: Doubt[], about: () => readonly ArticleText[]) =>
    doubts.length > 0 && new Set(about()).size > 1 ? doubts : []

  return [
    ...themes.flatMap((theme) => [
      ...inField(theme, 'summary', theme.data.summary),
      ...unlessOfOne(inBody(theme), () => onTheme(theme.id)),
    ]),
    ...followUps.flatMap((followUp) =>
      unlessOfOne(inBody(followUp), () => articlesOf('claim', followUp.data.claims)),
    ),
    ...entities.flatMap((entity) => [
      ...inField(entity, 'description', entity.data.description),
      ...inField(entity, 'note', entity.data.note),
    ]),
    ...licences.flatMap((family) =>
      family.data.releases.flatMap(({ note }, index) =>
        inField(family, `releases.${index}.note`, note),
      ),
    ),
  ]
}

function inField(entry: Entry<unknown>, field: string, text: string | undefined): Doubt[] {
  const [found] = oneArticleIn(text ?? '')
  if (found === undefined) return []
  return [{ ...placeOfField(entry, field), toCheck: toCheck(found.words) }]
}

function inBody({ filePath, body, bodyLine }: ProseEntry<unknown>): Doubt[] {
  return oneArticleIn(body).map(({ words, index }) => {
    const { line, column } = positionAt(body, index)
    return { filePath, position: { line: line + bodyLine - 1, column }, toCheck: toCheck(words) }
  })
}

function toCheck(words: string): string {
  return `“${words.replace(/\s+/g, ' ')}” does not say which: several are published. Name its medium or its title.`
}
