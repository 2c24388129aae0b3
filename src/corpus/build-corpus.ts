import { language } from '../edition/about.ts'
import { claims as words } from '../edition/words/claims.ts'
import type { Mark } from '../annotations/annotation.ts'
import type { ClaimData } from '../schemas/claim.ts'
import { betweenQuotationMarks } from '../text/quotation-marks.ts'
import type {
  Article,
  Claim,
  Claimant,
  ClaimPassage,
  Corpus,
  Entity,
  FollowUp,
  Paragraph,
  Passage,
  Quote,
  QuotePassage,
  Section,
  Source,
  Stretch,
  Theme,
} from './corpus.ts'
import type { ArticleEntry, ParsedContent, ProseEntry } from './parsed-content.ts'

const spanish = new Intl.Collator(language)

/**
 * Join the parsed content up.
 *
 * @throws when a reference leads nowhere, which the checks rule out beforehand
 */
export function buildCorpus(content: ParsedContent): Corpus {
  const sources = content.sources.map(({ id, data }): Source => ({ id, ...data }))
  const sourceOf = index('source', sources)

  const themes = content.themes
    .map((entry): Theme => ({
      id: entry.id,
      ...entry.data,
      introduction: entry.text,
      sources: citedSources(entry).map(sourceOf),
      citations: [],
    }))
    .toSorted((a, b) => a.order - b.order)
  const themeOf = index('theme', themes)

  const entities = content.entities
    .map(({ id, data }): Entity => ({
      id,
      ...data,
      publishedBy: undefined,
      surname: data.surname,
      note: data.note,
      themes: data.themes.map(themeOf),
      sources: data.sources.map(sourceOf),
    }))
    .toSorted((a, b) => spanish.compare(a.name, b.name))
  const entityOf = index('entity', entities)
  for (const { id, data } of content.entities) {
    if (data.publishedBy !== undefined) entityOf(id).publishedBy = entityOf(data.publishedBy)
  }

  const quoteEntryOf = index('quote', content.quotes)
  const claimEntryOf = index('claim', content.claims)

  const articles = content.articles
    .map(buildArticle)
    .toSorted((a, b) => b.datePublished.localeCompare(a.datePublished))
  const claims = articles.flatMap((article) => article.claims)
  const claimOf = index('claim', claims)
  const quotes = articles.flatMap((article) => article.quotes)
  const quoteOf = index('quote', quotes)

  for (const { id, citations } of content.themes) {
    themeOf(id).citations = citations.map(({ at, cited }) => {
      const ids = (wanted: string) =>
        cited.filter(({ kind }) => kind === wanted).map(({ id }) => id)
      return {
        at,
        sources: ids('source').map(sourceOf),
        claims: ids('claim').map(claimOf),
        quotes: ids('quote').map(quoteOf),
      }
    })
  }

  const followUps = content.followUps
    .map(({ id, data, text }): FollowUp => ({
      id,
      date: data.date,
      added: data.added,
      fact: text,
      themes: data.themes.map(themeOf),
      claims: data.claims.map(claimOf),
      sources: data.sources.map(sourceOf),
    }))
    .toSorted((a, b) => a.date.localeCompare(b.date))
  for (const followUp of followUps) {
    for (const claim of followUp.claims) claim.followUps.push(followUp)
  }

  return {
    articles,
    themes,
    quotes,
    claims,
    entities,
    sources,
    followUps,
    method: content.method
      .toSorted((a, b) => a.data.order - b.data.order)
      .map(({ id, data: { title, summary } }) => ({ id, title, summary })),
    synonyms: content.synonyms.map(({ data }) => data.words),
    addresses: content.addresses.flatMap(({ data }) => data.addresses),
  }

  function buildArticle({ id, data, annotated, ...text }: ArticleEntry): Article {
    const original = required('original', id, text.original)
    const article: Article = {
      id,
      ...data,
      publisher: entityOf(data.publisher),
      source: sourceOf(data.source),
      sources: data.sources.map(sourceOf),
      editions: data.editions.map((edition) => ({ ...edition, source: sourceOf(edition.source) })),
      sections: [],
      paragraphs: [],
      quotes: [],
      claims: [],
      original: original.text,
    }

    article.sections = annotated.sections.map(({ id, title }): Section => ({
      id,
      title,
      paragraphs: [],
    }))
    for (const { number, text, promotion, section: at } of annotated.paragraphs) {
      const section = required('section', String(at), article.sections[at])
      const { start } = required('paragraph', String(number), original.paragraphs[number - 1])
      const paragraph: Paragraph = {
        article,
        section,
        number,
        text,
        promotion,
        isCollated: data.collated.includes(number),
        startInOriginal: start,
        annotations: [],
        passages: [],
      }
      section.paragraphs.push(paragraph)
      article.paragraphs.push(paragraph)
    }
    for (const mark of annotated.marks) addMark(article, mark)
    return article
  }

  function addMark(article: Article, mark: Mark): void {
    const { id, start, end, text } = mark
    const paragraph = required('paragraph', id, article.paragraphs[mark.paragraph - 1])
    const stretch = { id, paragraph, start, end, text }
    switch (mark.kind) {
      case 'quote':
        addPassage(addFragment(article, mark.fragment, stretch))
        break
      case 'claim': {
        const claim = buildClaim(article, claimEntryOf(id), stretch)
        article.claims.push(claim)
        addPassage(claim.passage)
        break
      }
    }
  }

  function addPassage(passage: Passage): void {
    passage.paragraph.annotations.push(passage)
    passage.paragraph.passages.push(passage)
  }

  function addFragment(article: Article, fragment: number, stretch: Stretch): QuotePassage {
    const { id, text } = stretch
    const passage: Omit<QuotePassage, 'quote'> = {
      kind: 'quote',
      ...stretch,
      fragment,
      text: betweenQuotationMarks(text) ?? text,
    }
    const known = article.quotes.find((quote) => quote.id === id)
    if (!known) {
      const quote = buildQuote(article, id, passage)
      article.quotes.push(quote)
      return quote.fragments[0]
    }
    const later = { ...passage, quote: known }
    known.fragments.push(later)
    return later
  }

  function buildQuote(article: Article, id: string, first: Omit<QuotePassage, 'quote'>): Quote {
    const { data } = quoteEntryOf(id)
    const quote: Omit<Quote, 'fragments'> = {
      id,
      ...data,
      speaker: entityOf(data.speaker),
      reportedBy: entityOf(data.reportedBy),
      themes: data.themes.map(themeOf),
      sources: data.sources.map(sourceOf),
      article,
      claims: [],
    }
    // The quote and its first fragment point at each other.
    const passage = { ...first } as QuotePassage
    passage.quote = Object.assign(quote, { fragments: [passage] as [QuotePassage] })
    return passage.quote
  }

  function buildClaim(
    article: Article,
    { id, data, body, text: explanation }: ProseEntry<ClaimData>,
    stretch: Stretch,
  ): Claim {
    const assessments = data.assessments.map(({ gist, evidence, ...assessment }) => ({
      ...assessment,
      gist,
      evidence: evidence.map(({ source, ...item }) => ({ source: sourceOf(source), ...item })),
    }))
    const quote = quoteAround(stretch)
    const claim: Omit<Claim, 'passage'> = {
      id,
      claimant: claimantOf(data.claimant),
      kind: data.kind,
      core: data.core,
      themes: data.themes.map(themeOf),
      article,
      quote,
      assessment: required('assessment', id, assessments[0]),
      assessments,
      wouldChange: data.wouldChange,
      followUps: [],
      body,
      explanation,
    }
    const passage = { kind: 'claim', ...stretch } as ClaimPassage
    passage.claim = Object.assign(claim, { passage })
    quote?.claims.push(passage.claim)
    return passage.claim
  }

  function claimantOf(claimant: ClaimData['claimant']): Claimant {
    if ('speaker' in claimant) {
      const entity = entityOf(claimant.speaker)
      return { kind: 'speaker', name: entity.name, entity }
    }
    if ('group' in claimant) return { kind: 'group', name: claimant.group }
    return { kind: 'voice', name: words.articleVoice }
  }
}

/** The quote in whose words a stretch lies. Marks come outer first, so it is there already. */
function quoteAround({ paragraph, start, end }: Stretch): Quote | undefined {
  const around = paragraph.passages.find(
    (passage) => passage.kind === 'quote' && passage.start <= start && end <= passage.end,
  )
  return around?.kind === 'quote' ? around.quote : undefined
}

function citedSources({ references }: ProseEntry<unknown>): string[] {
  const ids = references.citations.filter(({ kind }) => kind === 'source').map(({ id }) => id)
  return [...new Set(ids)]
}

function index<T extends { id: string }>(noun: string, things: readonly T[]): (id: string) => T {
  const byId = new Map(things.map((thing) => [thing.id, thing]))
  return (id) => required(noun, id, byId.get(id))
}

function required<T>(noun: string, id: string, thing: T | undefined): T {
  if (thing === undefined) throw new Error(`There is no ${noun} \`${id}\`.`)
  return thing
}
