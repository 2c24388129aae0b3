import type { Article, Claim, Claimant, Corpus, Paragraph, Quote } from '../../corpus/corpus.ts'
import { bylineOf } from '../../corpus/author.ts'
import { gistOf } from '../../corpus/gist-of.ts'
import { foreignLanguageOfTitle } from '../../corpus/title-of-source.ts'
import { siteName } from '../../edition/about.ts'
import { listTitleOf } from '../../edition/kinds.ts'
import { followUpPathOf, fragmentOf, pages, pathOf } from '../../edition/paths.ts'
import { labelOf, verdictRows } from '../../edition/verdicts.ts'
import { about } from '../../edition/words/about.ts'
import { article as articleWords } from '../../edition/words/article.ts'
import { corrections } from '../../edition/words/corrections.ts'
import { data } from '../../edition/words/data.ts'
import { followUps } from '../../edition/words/follow-ups.ts'
import { home } from '../../edition/words/home.ts'
import { licences } from '../../edition/words/licences.ts'
import { method } from '../../edition/words/method.ts'
import { news } from '../../edition/words/news.ts'
import { sources } from '../../edition/words/sources.ts'
import { countWords } from '../../text/count-words.ts'
import { formatDate } from '../../text/format-date.ts'
import { inLine } from '../../text/in-line.ts'
import { slugOf } from '../../text/slug-of.ts'
import type { PublishedDocument, PublishedPassage } from '../passage.ts'

/** About how many words a document of entities, sources and the like has. */
const wordsPerDocument = 700

/** What the search needs of a corpus. */
export type SearchableCorpus = Pick<
  Corpus,
  | 'articles'
  | 'themes'
  | 'entities'
  | 'followUps'
  | 'licences'
  | 'sources'
  | 'method'
  | 'about'
  | 'synonyms'
>

/** Everything that can be found; the same for the same corpus. */
export function documentsOf(corpus: SearchableCorpus): PublishedDocument[] {
  const titles = new Map(corpus.themes.map(({ id, title }) => [id, title]))
  const ofArticles = corpus.articles.map((article) => ({
    ...peopleAndTitle(article),
    passages: article.sections.flatMap(({ id, title, paragraphs }): PublishedPassage[] => [
      {
        kind: 'section',
        paths: [`#${fragmentOf({ kind: 'section', id })}`],
        name: title,
        texts: [],
      },
      ...paragraphs.flatMap(paragraphPassages),
    ]),
  }))
  const others = inRuns(otherPassages(corpus)).map((passages) => ({ people: {}, passages }))
  return [...ofArticles, ...others].map((document, number) => {
    const themes = new Set(document.passages.flatMap(({ themes = [] }) => themes))
    const used = [...themes].map((theme) => [theme, titles.get(theme) ?? theme])
    return {
      number,
      themes: Object.fromEntries(used) as Record<string, string>,
      verdicts: renamedVerdictsIn(document.passages),
      askedAs: wordsForVerdictsIn(document.passages),
      ...document,
    }
  })
}

/** What readers call the verdicts of passages, if their values are other words. */
function renamedVerdictsIn(passages: readonly PublishedPassage[]): PublishedDocument['verdicts'] {
  const renamed = passages.flatMap(({ verdict }) => {
    const label = verdict && labelOf(verdict)
    return label === verdict ? [] : [[verdict, label]]
  })
  return Object.fromEntries(renamed) as PublishedDocument['verdicts']
}

/** Other words by which readers ask for the verdicts of passages. */
function wordsForVerdictsIn(passages: readonly PublishedPassage[]): PublishedDocument['askedAs'] {
  const given = new Set(passages.flatMap(({ verdict }) => verdict ?? []))
  return Object.fromEntries([...given].map((verdict) => [verdict, verdictRows[verdict].askedAs]))
}

function peopleAndTitle({ id, title, quotes, claims }: Article) {
  const people = [
    ...quotes.map(({ speaker }) => [speaker.id, speaker.name]),
    ...claims.map(({ claimant }) => [personOf(claimant), claimant.name]),
  ]
  return {
    article: { id, title, path: pathOf('article', id) },
    people: Object.fromEntries(people) as Record<string, string>,
  }
}

/** A paragraph and what is marked in it; a quote stands where its first fragment does. */
function paragraphPassages({ number, text, promotion, passages }: Paragraph): PublishedPassage[] {
  const marked = passages.flatMap((passage) => {
    if (passage.kind === 'claim') return claimPassage(passage.claim)
    return passage.fragment === 1 ? quotePassage(passage.quote) : []
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

function claimPassage(claim: Claim): PublishedPassage {
  const { id, kind, claimant, themes, assessment, passage } = claim
  return {
    kind: 'claim',
    paths: [`#${fragmentOf({ kind: 'claim', id })}`],
    page: pathOf('claim', id),
    texts: [passage.text],
    note: assessment.reason,
    subkind: kind,
    person: personOf(claimant),
    verdict: assessment.verdict,
    ...(assessment.fault && { fault: assessment.fault }),
    gist: gistOf(assessment),
    ...(assessment.correction && { right: assessment.correction.to }),
    themes: themes.map(({ id }) => id),
    paragraphs: [passage.paragraph.number],
  }
}

function quotePassage({ id, fragments, speaker, role, themes }: Quote): PublishedPassage {
  return {
    kind: 'quote',
    paths: fragments.map(({ fragment }) => `#${fragmentOf({ kind: 'quote', id, fragment })}`),
    page: pathOf('quote', id),
    texts: fragments.map(({ text }) => text),
    person: speaker.id,
    role,
    themes: themes.map(({ id }) => id),
    paragraphs: [...new Set(fragments.map(({ paragraph }) => paragraph.number))],
  }
}

function otherPassages(corpus: SearchableCorpus): PublishedPassage[] {
  return [
    ...corpus.entities.map(({ id, kind, name, aliases, description, themes }) => ({
      kind: 'entity' as const,
      paths: [pathOf('entity', id)],
      subkind: kind,
      name,
      aliases,
      texts: [description],
      themes: themes.map(({ id }) => id),
    })),
    ...corpus.themes.map(({ id, title, summary, introduction }) => ({
      kind: 'theme' as const,
      paths: [pathOf('theme', id)],
      themes: [id],
      name: title,
      texts: [summary],
      note: introduction,
    })),
    ...corpus.sources.map((source) => ({
      kind: 'source' as const,
      paths: [pathOf('source', source.id)],
      name: source.title,
      nameLanguage: foreignLanguageOfTitle(source),
      aliases: [source.publisher],
      texts: [source.fact, ...(source.through === undefined ? [] : [source.through])],
    })),
    ...corpus.followUps.map(({ id, date, direction, fact, themes }) => ({
      kind: 'followUp' as const,
      paths: [followUpPathOf({ id, date })],
      subkind: direction,
      date: formatDate(date),
      texts: [fact],
      themes: themes.map(({ id }) => id),
    })),
    ...signedArticles(corpus),
    ...pagePassages(corpus),
    ...licencePassages(corpus),
    ...aboutPassages(corpus),
    ...corpus.method.map(({ id, title, summary, rules }) => ({
      kind: 'method' as const,
      paths: [pathOf('method', id)],
      name: title,
      texts: [summary],
      ...(rules.length > 0 && {
        note: rules.map(({ title, text }) => `${title}. ${text}`).join(' '),
      }),
    })),
  ]
}

/** The articles that are signed, by the names of who does: their text seldom has them. */
function signedArticles({ articles }: SearchableCorpus): PublishedPassage[] {
  return articles
    .filter(({ authors }) => authors.length > 0)
    .map((article) => ({
      kind: 'page',
      paths: [pathOf('article', article.id)],
      name: article.title,
      aliases: article.authors.map(({ name }) => name),
      texts: [
        `${articleWords.signedBy(article.authors.length)} ${bylineOf(article)}. ${article.summary}`,
      ],
    }))
}

/** The pages that answer by themselves, by the words with which readers look for them. */
function pagePassages({ followUps: known }: SearchableCorpus): PublishedPassage[] {
  const found = [
    { path: pages.home, words: { ...home, title: siteName, description: home.heading } },
    { path: pages.data, words: data },
    // Where the addresses of the feeds stand.
    { path: `${pages.data}#${data.versions.anchor}`, words: news },
    { path: pages.sources, words: { ...sources, title: listTitleOf('source') } },
    { path: pages.corrections, words: corrections },
    { path: pages.method, words: method },
    ...(known.length > 0 ? [{ path: pages.followUps, words: followUps }] : []),
  ]
  return found.map(({ path, words: { title, aliases, description } }) => ({
    kind: 'page',
    paths: [path],
    name: title,
    aliases: [...aliases],
    texts: [description],
  }))
}

/** The page of the licences, if there are any, and those of each family. */
function licencePassages({ licences: known }: SearchableCorpus): PublishedPassage[] {
  const page = {
    kind: 'page' as const,
    paths: [pages.licences],
    name: listTitleOf('licences'),
    aliases: [...licences.aliases],
    texts: [licences.description],
  }
  const families = known.map(({ id, family, releases }) => ({
    kind: 'page' as const,
    paths: [pathOf('licences', id)],
    name: licences.ofFamily(family),
    texts: [
      releases
        .map(({ models, date, licence }) =>
          licences.release(models, formatDate(date), licence?.name),
        )
        .join(' '),
    ],
  }))
  return families.length > 0 ? [page, ...families] : []
}

/** The page on who makes the edition, if there is one, and its sections. */
function aboutPassages({ about: sections }: SearchableCorpus): PublishedPassage[] {
  const page = {
    kind: 'page' as const,
    paths: [pages.about],
    name: about.title,
    aliases: [...about.aliases],
    texts: [about.description],
  }
  const passages = sections.map(({ id, title, aliases, text }) => ({
    kind: 'page' as const,
    paths: [pathOf('about', id)],
    name: title,
    aliases,
    texts: [text === undefined ? about.notKnown : inLine(text)],
  }))
  return passages.length > 0 ? [page, ...passages] : []
}

function inRuns(passages: readonly PublishedPassage[]): PublishedPassage[][] {
  const runs: PublishedPassage[][] = []
  let words = wordsPerDocument
  for (const passage of passages) {
    if (words >= wordsPerDocument) {
      runs.push([])
      words = 0
    }
    runs.at(-1)?.push(passage)
    words += countWords([passage.name, ...passage.texts, passage.note].join(' '))
  }
  return runs
}

/** The value of a claimant in the facet `person`. */
function personOf(claimant: Claimant): string {
  if (claimant.kind === 'speaker') return claimant.entity.id
  // Addresses of questions have this value, whatever readers call the article's own claims.
  return claimant.kind === 'voice' ? 'la-voz-del-articulo' : slugOf(claimant.name)
}
