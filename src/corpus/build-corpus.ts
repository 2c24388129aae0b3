import { findById } from './find.ts'
import { language } from '../edition/about.ts'
import { pathOf } from '../edition/paths.ts'
import { claims as words } from '../edition/words/claims.ts'
import type { Mark } from '../annotations/annotation.ts'
import { wordsOfQuotes } from '../annotations/words-of-quotes.ts'
import type { ClaimData } from '../schemas/claim.ts'
import { compareDates } from '../text/compare-dates.ts'
import { countCodePoints } from '../text/count-code-points.ts'
import { authorFrom } from './author.ts'
import type {
  Article,
  Assessment,
  Claim,
  Claimant,
  Corpus,
  Entity,
  FamilyLicences,
  FollowUp,
  MarkedRange,
  Paragraph,
  Passage,
  Quote,
  QuotePassage,
  Source,
  Theme,
} from './corpus.ts'
import { firstAddresses } from './first-address.ts'
import { paragraphsOfOriginal } from './paragraphs-of-original.ts'
import { revisionsOf } from './revisions.ts'
import { publishedRecords } from './published-records.ts'
import type { ArticleEntry, ParsedContent, ProseEntry } from './parsed-content.ts'

const spanish = new Intl.Collator(language)

/**
 * Join the parsed content: replace each id by the thing that has it.
 *
 * @throws when there is no such thing; the checks report that beforehand
 */
export function buildCorpus(content: ParsedContent): Corpus {
  const sources = content.sources.map(({ id, data }): Source => ({ id, ...data }))
  const themes = themesFrom(content, index('source', sources))
  const entities = entitiesFrom(content, index('source', sources), index('theme', themes))
  const known = indexes(content, sources, themes, entities)
  const articles = content.articles
    .map((entry) => articleFrom(entry, known))
    .toSorted(newestHereFirst)
  const claims = articles.flatMap((article) => article.claims)
  const quotes = articles.flatMap((article) => article.quotes)

  const claimOf = index('claim', claims)
  const quoteOf = index('quote', quotes)
  for (const { id, citations } of content.themes) {
    known.themeOf(id).citations = citations.map(({ at, cited }) => {
      const ids = (wanted: string) => cited.flatMap(({ kind, id }) => (kind === wanted ? id : []))
      return {
        at,
        sources: ids('source').map(known.sourceOf),
        claims: ids('claim').map(claimOf),
        quotes: ids('quote').map(quoteOf),
      }
    })
  }

  relateClaims(content, claimOf)

  const followUps = content.followUps
    .map(({ id, data, body, text, links }): FollowUp => ({
      id,
      ...data,
      body,
      fact: text,
      factLinks: links,
      themes: data.themes.map(known.themeOf),
      claims: data.claims.map(claimOf),
      sources: data.sources.map(known.sourceOf),
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
    licences: licencesFrom(content, known),
    about: content.about.flatMap(({ data, texts }) =>
      data.sections.map(({ id, title, aliases, text }, index) => ({
        id,
        title,
        aliases,
        body: text ?? undefined,
        text: texts[index],
      })),
    ),
    method: content.method
      .toSorted((a, b) => a.data.order - b.data.order)
      .map(({ id, data: { title, summary, rules } }) => ({ id, title, summary, rules })),
    synonyms: content.synonyms.map(({ data }) => data.words),
    addresses: publishedRecords(content, articles),
  }
}

/** By the day since which they are published here; what is not yet, first. */
function newestHereFirst(a: Article, b: Article): number {
  if (a.since !== b.since) {
    if (a.since === undefined) return -1
    if (b.since === undefined) return 1
    return b.since.localeCompare(a.since)
  }
  return compareDates(b.datePublished, a.datePublished)
}

/** What articles refer to, by its id. */
function indexes(
  content: ParsedContent,
  sources: readonly Source[],
  themes: readonly Theme[],
  entities: readonly Entity[],
) {
  return {
    sourceOf: index('source', sources),
    themeOf: index('theme', themes),
    entityOf: index('entity', entities),
    quoteEntryOf: index('quote', content.quotes),
    claimEntryOf: index('claim', content.claims),
    sinceOf: daysOfAddresses(content),
    revisionsEntryOf: (id: string) => findById(content.revisions, id)?.data,
  }
}

type Indexes = ReturnType<typeof indexes>

/** The day since which something is published, under its address of today or one of before. */
function daysOfAddresses({ addresses }: ParsedContent): (address: string) => string | undefined {
  const records = addresses.flatMap(({ data }) => data.addresses)
  const days = new Map(records.map(({ address, since }) => [address, since]))
  const firstOf = firstAddresses(records)
  return (address) => days.get(firstOf(address))
}

/** The themes, still without their citations, which need the articles. */
function themesFrom(content: ParsedContent, sourceOf: Indexes['sourceOf']): Theme[] {
  return content.themes
    .map((entry): Theme => ({
      id: entry.id,
      ...entry.data,
      introduction: entry.text,
      introductionLinks: entry.links,
      sources: citedSources(entry).map(sourceOf),
      citations: [],
    }))
    .toSorted((a, b) => a.order - b.order)
}

function entitiesFrom(
  content: ParsedContent,
  sourceOf: Indexes['sourceOf'],
  themeOf: Indexes['themeOf'],
): Entity[] {
  const entities = content.entities
    .map(({ id, data }): Entity => ({
      id,
      ...data,
      publishedBy: undefined,
      themes: data.themes.map(themeOf),
      sources: data.sources.map(sourceOf),
    }))
    .toSorted((a, b) => spanish.compare(a.name, b.name))
  const entityOf = index('entity', entities)
  for (const { id, data } of content.entities) {
    if (data.publishedBy !== undefined) entityOf(id).publishedBy = entityOf(data.publishedBy)
  }
  return entities
}

function licencesFrom(content: ParsedContent, { entityOf, sourceOf }: Indexes): FamilyLicences[] {
  return content.licences
    .map(({ id, data: { family, maker, entities, releases } }) => ({
      id,
      family,
      maker: entityOf(maker),
      entities: entities.map(entityOf),
      releases: releases.map(({ models, date, licence, note, sources }) => ({
        models,
        date,
        licence: licence
          ? { name: licence.name, entity: licence.entity ? entityOf(licence.entity) : undefined }
          : undefined,
        note,
        sources: sources.map(sourceOf),
      })),
      sources: [...new Set(releases.flatMap(({ sources }) => sources))].map(sourceOf),
    }))
    .toSorted((a, b) => spanish.compare(a.family, b.family))
}

function articleFrom(entry: ArticleEntry, known: Indexes): Article {
  const { id, data, annotated, published, ...text } = entry
  const { entityOf, sourceOf } = known
  const original = required('original', id, text.original)
  const article: Article = {
    id,
    ...data,
    publisher: entityOf(data.publisher),
    authors: (data.authors ?? []).map((author) =>
      authorFrom(author, author.entity === undefined ? undefined : entityOf(author.entity)),
    ),
    source: sourceOf(data.source),
    sources: data.sources.map(sourceOf),
    omissions: data.omissions.map(({ says, sources }) => ({
      says,
      sources: sources.map(sourceOf),
    })),
    editions: data.editions.map((edition) => ({ ...edition, source: sourceOf(edition.source) })),
    sections: annotated.sections.map(({ id, title, isPrinted }) => ({
      id,
      title,
      isPrinted,
      paragraphs: [],
    })),
    figures: annotated.figures.map(({ alt, after }) => ({ alt, after })),
    paragraphs: [],
    quotes: [],
    claims: [],
    revisions: [],
    original: original.text,
    since: known.sinceOf(pathOf('article', id)),
  }
  const printedParagraphs = paragraphsOfOriginal(original, annotated.paragraphs)
  for (const written of published.paragraphs) {
    const { number, text, form, isQuoted, content, promotion, section: at } = written
    const section = required('section', String(at), article.sections[at])
    const printed = required('paragraph', String(number), printedParagraphs[number - 1])
    const paragraph: Paragraph = {
      article,
      section,
      number,
      text,
      form,
      isQuoted,
      content,
      promotion,
      isCollated: data.collated.includes(number),
      startInOriginal: printed.start,
      endInOriginal: printed.start + countCodePoints(printed.text),
      annotations: [],
      passages: [],
    }
    section.paragraphs.push(paragraph)
    article.paragraphs.push(paragraph)
  }
  const quoted = wordsOfQuotes(published)
  for (const [index, mark] of published.marks.entries()) {
    const whole = required('mark', mark.id, annotated.marks[index])
    const printed = required('paragraph', mark.id, annotated.paragraphs[whole.paragraph - 1])
    const words = (mark.kind === 'quote' ? quoted.get(mark) : undefined) ?? mark.text
    addMark(article, mark, { before: printed.text.slice(0, whole.start), words }, known)
  }
  article.revisions = revisionsOf(article, known.revisionsEntryOf(id))
  return article
}

/**
 * @param printed what the publisher printed before it in the paragraph, and its own words; of a
 * quote without the quotation marks
 */
function addMark(
  article: Article,
  mark: Mark,
  { before, words }: { before: string; words: string },
  known: Indexes,
): void {
  const { id, start, end, text } = mark
  const paragraph = required('paragraph', id, article.paragraphs[mark.paragraph - 1])
  const startInOriginal = paragraph.startInOriginal + countCodePoints(before)
  const range = { id, paragraph, start, end, text, startInOriginal }
  switch (mark.kind) {
    case 'quote':
      addPassage(addFragment(article, mark.fragment, range, words, known))
      break
    case 'claim':
      addPassage(addClaim(article, range, known).passage)
      break
  }
}

function addPassage(passage: Passage): void {
  passage.paragraph.annotations.push(passage)
  passage.paragraph.passages.push(passage)
}

/** A fragment of a quote, added to the quote or, if it is the first, to the article with it. */
function addFragment(
  article: Article,
  fragment: number,
  range: MarkedRange,
  text: string,
  known: Indexes,
): QuotePassage {
  const { id } = range
  const sign = range.text.slice(0, range.text.indexOf(text))
  const before = article.quotes.find((quote) => quote.id === id)
  const passage: QuotePassage = {
    kind: 'quote',
    ...range,
    text,
    startInOriginal: range.startInOriginal + countCodePoints(sign),
    fragment,
    // The quote and its first fragment point at each other.
    get quote() {
      return quote
    },
  }
  const quote = before ?? quoteFrom(article, passage, known)
  if (before) before.fragments.push(passage)
  else article.quotes.push(quote)
  return passage
}

function quoteFrom(article: Article, first: QuotePassage, known: Indexes): Quote {
  const { id, data } = known.quoteEntryOf(first.id)
  return {
    id,
    ...data,
    inLanguage: data.inLanguage ?? article.inLanguage,
    speaker: known.entityOf(data.speaker),
    reportedBy: known.entityOf(data.reportedBy),
    themes: data.themes.map(known.themeOf),
    sources: data.sources.map(known.sourceOf),
    article,
    fragments: [first],
    claims: [],
  }
}

/** A claim, added to the article and to the quote in which it is made. */
function addClaim(article: Article, range: MarkedRange, known: Indexes): Claim {
  const {
    id,
    data,
    body,
    text: explanation,
    links: explanationLinks,
  } = known.claimEntryOf(range.id)
  const assessments = assessmentsFrom(data, known)
  const quote = quoteAround(range)
  const claim: Claim = {
    id,
    ...data,
    claimant: claimantFrom(data.claimant, known),
    themes: data.themes.map(known.themeOf),
    article,
    passage: {
      kind: 'claim',
      ...range,
      // The claim and its passage point at each other. Whatever the functions made here use stays in
      // memory with them.
      get claim() {
        return claim
      },
    },
    quote,
    inLanguage: quote?.inLanguage ?? article.inLanguage,
    assessment: required('assessment', id, assessments[0]),
    assessments,
    followUps: [],
    repeats: [],
    repeatedBy: [],
    contradicts: [],
    body,
    explanation,
    explanationLinks,
  }
  article.claims.push(claim)
  quote?.claims.push(claim)
  return claim
}

function assessmentsFrom({ assessments }: ClaimData, { sourceOf }: Indexes): Assessment[] {
  return assessments.map(({ evidence, ...assessment }) => ({
    ...assessment,
    evidence: evidence.map(({ source, ...item }) => ({ source: sourceOf(source), ...item })),
  }))
}

/** Say on both sides which claims repeat or contradict each other. */
function relateClaims({ claims }: ParsedContent, claimOf: (id: string) => Claim): void {
  for (const { id, data } of claims) {
    const claim = claimOf(id)
    for (const repeated of data.repeats.map(claimOf)) {
      claim.repeats.push(repeated)
      repeated.repeatedBy.push(claim)
    }
    for (const contradicted of data.contradicts.map(claimOf)) {
      claim.contradicts.push(contradicted)
      contradicted.contradicts.push(claim)
    }
  }
}

function claimantFrom(claimant: ClaimData['claimant'], { entityOf }: Indexes): Claimant {
  if ('speaker' in claimant) {
    const entity = entityOf(claimant.speaker)
    return { kind: 'speaker', name: entity.name, entity }
  }
  if ('group' in claimant) return { kind: 'group', name: claimant.group }
  return { kind: 'voice', name: words.articleVoice }
}

/** The innermost quote whose words contain a range. Outer marks come first, so it is already there. */
function quoteAround({ paragraph, start, end }: MarkedRange): Quote | undefined {
  const around = paragraph.passages.findLast(
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
