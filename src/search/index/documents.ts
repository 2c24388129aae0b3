import type { Article, Claimant, Corpus, Paragraph, Theme } from '../../corpus/corpus.ts'
import { fragmentOf, pathOf } from '../../edition/paths.ts'
import { countWords } from '../../text/count-words.ts'
import { slugOf } from '../../text/slug-of.ts'
import type { PublishedDocument, PublishedPassage } from '../passage.ts'

/** About how many words a document of entities, sources and the like has. */
const wordsPerDocument = 700

/** What the search needs of a corpus. */
export type SearchableCorpus = Pick<
  Corpus,
  'articles' | 'themes' | 'entities' | 'sources' | 'method' | 'synonyms'
>

/** A document before it has its place. */
type Draft = Omit<PublishedDocument, 'number'>

/** Everything that can be found; the same for the same corpus. */
export function documentsOf(corpus: SearchableCorpus): PublishedDocument[] {
  const others = [
    ...corpus.entities.map((entity) => ({ passage: entityPassage(entity), themes: entity.themes })),
    ...corpus.themes.map((theme) => ({ passage: themePassage(theme), themes: [theme] })),
    ...corpus.sources.map((source) => ({ passage: sourcePassage(source), themes: [] })),
    ...corpus.method.map((section) => ({ passage: methodPassage(section), themes: [] })),
  ]
  return [...corpus.articles.map(articleDocument), ...documentsOfMany(others)].map(
    (draft, number) => ({ number, ...draft }),
  )
}

function articleDocument(article: Article): Draft {
  const { id, title, sections, quotes, claims } = article
  const passages = sections.flatMap((section): PublishedPassage[] => [
    {
      kind: 'section',
      paths: [`#${fragmentOf({ kind: 'section', id: section.id })}`],
      name: section.title,
      texts: [],
    },
    ...section.paragraphs.flatMap(paragraphPassages),
  ])
  return {
    article: { id, title, path: pathOf('article', id) },
    people: Object.fromEntries([
      ...quotes.map(({ speaker }) => [speaker.id, speaker.name] as const),
      ...claims.map(({ claimant }) => [personOf(claimant), claimant.name] as const),
    ]),
    themes: titlesOf([...quotes, ...claims].flatMap(({ themes }) => themes)),
    passages,
  }
}

/** A paragraph and what is marked in it; a quote stands where its first fragment does. */
function paragraphPassages(paragraph: Paragraph): PublishedPassage[] {
  const { number, text, promotion, passages } = paragraph
  const marked = passages.flatMap((passage): PublishedPassage[] => {
    if (passage.kind === 'claim') {
      const { id, kind, claimant, themes, assessment, followUps } = passage.claim
      return [
        {
          kind: 'claim',
          paths: [`#${fragmentOf({ kind: 'claim', id })}`],
          page: pathOf('claim', id),
          texts: [passage.text],
          note: [assessment.reason, ...followUps.map(({ fact }) => fact)].join(' '),
          subkind: kind,
          person: personOf(claimant),
          verdict: assessment.verdict,
          themes: idsOf(themes),
          paragraphs: [number],
        },
      ]
    }
    if (passage.fragment > 1) return []
    const { id, fragments, speaker, role, themes } = passage.quote
    return [
      {
        kind: 'quote',
        paths: fragments.map(({ fragment }) => `#${fragmentOf({ kind: 'quote', id, fragment })}`),
        page: pathOf('quote', id),
        texts: fragments.map(({ text }) => text),
        person: speaker.id,
        role,
        themes: idsOf(themes),
        paragraphs: [...new Set(fragments.map(({ paragraph }) => paragraph.number))],
      },
    ]
  })
  return [
    {
      kind: 'paragraph',
      paths: [`#${fragmentOf({ kind: 'paragraph', number })}`],
      texts: [text],
      ...(promotion && { subkind: 'promoción' as const }),
      themes: [...new Set(marked.flatMap(({ themes = [] }) => themes))],
      paragraphs: [number],
    },
    ...marked,
  ]
}

function entityPassage(entity: Corpus['entities'][number]): PublishedPassage {
  const { id, kind, name, aliases, description, themes } = entity
  return {
    kind: 'entity',
    paths: [pathOf('entity', id)],
    name,
    aliases,
    texts: [description],
    subkind: kind,
    themes: idsOf(themes),
  }
}

function themePassage(theme: Theme): PublishedPassage {
  const { id, title, summary, introduction } = theme
  return {
    kind: 'theme',
    paths: [pathOf('theme', id)],
    name: title,
    texts: [summary],
    note: introduction,
    themes: [id],
  }
}

function sourcePassage({
  id,
  title,
  publisher,
  fact,
}: Corpus['sources'][number]): PublishedPassage {
  return {
    kind: 'source',
    paths: [pathOf('source', id)],
    name: title,
    aliases: [publisher],
    texts: [fact],
  }
}

function methodPassage({ id, title, summary }: Corpus['method'][number]): PublishedPassage {
  return { kind: 'method', paths: [pathOf('method', id)], name: title, texts: [summary] }
}

function documentsOfMany(things: readonly { passage: PublishedPassage; themes: Theme[] }[]) {
  const documents: Draft[] = []
  let words = wordsPerDocument
  for (const { passage, themes } of things) {
    if (words >= wordsPerDocument) {
      documents.push({ people: {}, themes: {}, passages: [] })
      words = 0
    }
    const document = documents.at(-1)
    document?.passages.push(passage)
    Object.assign(document?.themes ?? {}, titlesOf(themes))
    words += countWords([passage.name, ...passage.texts, passage.note].join(' '))
  }
  return documents
}

/** The value of a claimant in the facet `person`. */
function personOf(claimant: Claimant): string {
  return claimant.kind === 'speaker' ? claimant.entity.id : slugOf(claimant.name)
}

function idsOf(themes: readonly Theme[]): string[] {
  return themes.map(({ id }) => id)
}

function titlesOf(themes: readonly Theme[]): Record<string, string> {
  return Object.fromEntries(themes.map(({ id, title }) => [id, title]))
}
