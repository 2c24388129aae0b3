import type { Claim, Corpus, Entity, Paragraph, Quote, Theme } from '../corpus/corpus.ts'
import { passagePathOf, pathOf } from '../corpus/url-of.ts'
import type { RecordFilters } from './filters.ts'
import { indexed, indexedFragments } from './words.ts'

/** One thing that a reader can find. */
export interface SearchRecord {
  /** Its path from the root of the site, without the base path. */
  url: string
  /** Its words, and the only text of it that a card quotes. */
  content: string
  /** What else leads to it: Pagefind searches this too, and a title counts most. */
  meta: Partial<Record<'title' | 'persona' | 'alias', string>>
  /** What a card says of it, and what results can be narrowed by; not searched. */
  filters: RecordFilters
}

/** Everything that can be found, in an order that is the same for the same corpus. */
export function searchRecords(
  corpus: Pick<Corpus, 'articles' | 'quotes' | 'claims' | 'themes' | 'entities'>,
): SearchRecord[] {
  return [
    ...corpus.quotes.map(recordOfQuote),
    ...corpus.claims.map(recordOfClaim),
    ...corpus.articles.flatMap((article) => article.paragraphs).map(recordOfParagraph),
    ...corpus.themes.map(recordOfTheme),
    ...corpus.entities.map(recordOfEntity),
  ]
}

function recordOfQuote({ id, article, fragments, speaker, themes }: Quote): SearchRecord {
  return {
    url: passagePathOf(article, { kind: 'quote', id }),
    content: indexedFragments(fragments.map(({ text }) => text)),
    meta: { persona: indexed(speaker.name) },
    filters: {
      tipo: ['cita'],
      id: [id],
      persona: [speaker.name],
      tema: titlesOf(themes),
      articulo: [article.title],
      parrafo: unique(fragments.map(({ paragraph }) => String(paragraph.number))),
    },
  }
}

function recordOfClaim(claim: Claim): SearchRecord {
  const { id, article, passage, claimant, kind, assessment, themes } = claim
  return {
    url: passagePathOf(article, { kind: 'claim', id }),
    content: indexed(passage.text),
    // The article's own voice is no name to search for: it would find half of the claims.
    meta: claimant.kind === 'voice' ? {} : { persona: indexed(claimant.name) },
    filters: {
      tipo: ['afirmación'],
      clase: [kind],
      id: [id],
      persona: [claimant.name],
      veredicto: [assessment.verdict],
      tema: titlesOf(themes),
      articulo: [article.title],
      parrafo: [String(passage.paragraph.number)],
    },
  }
}

function recordOfParagraph({
  article,
  number,
  text,
  promotion,
  passages,
}: Paragraph): SearchRecord {
  const marked = passages.map((passage) =>
    passage.kind === 'quote' ? passage.quote : passage.claim,
  )
  return {
    url: passagePathOf(article, { kind: 'paragraph', number }),
    content: indexed(text),
    meta: {},
    filters: {
      tipo: ['párrafo'],
      ...(promotion && { clase: ['promoción'] }),
      id: [String(number)],
      tema: titlesOf(marked.flatMap(({ themes }) => themes)),
      articulo: [article.title],
      parrafo: [String(number)],
    },
  }
}

function recordOfTheme({ id, title, summary, introduction }: Theme): SearchRecord {
  return {
    url: pathOf({ collection: 'themes', id }),
    content: indexed(`${summary} ${introduction}`),
    meta: { title: indexed(title) },
    filters: { tipo: ['tema'], id: [id], tema: [title] },
  }
}

function recordOfEntity({ id, kind, name, aliases, description, themes }: Entity): SearchRecord {
  return {
    url: pathOf({ collection: 'entities', id }),
    content: indexed(description),
    meta: {
      title: indexed(name),
      ...(aliases.length > 0 && { alias: indexed(aliases.join(', ')) }),
    },
    filters: { tipo: ['entidad'], clase: [kind], id: [id], tema: titlesOf(themes) },
  }
}

function titlesOf(themes: readonly Theme[]): string[] {
  return unique(themes.map(({ title }) => title))
}

function unique(values: readonly string[]): string[] {
  return [...new Set(values)]
}
