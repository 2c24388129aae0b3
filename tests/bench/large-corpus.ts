import type {
  Article,
  Claim,
  Entity,
  Paragraph,
  Quote,
  Source,
  Theme,
} from '../../src/corpus/corpus.ts'
import { claimKinds, entityKinds } from '../../src/edition/closed-lists.ts'
import { verdicts } from '../../src/edition/verdicts.ts'
import type { SearchableCorpus } from '../../src/search/index/documents.ts'
import { Writer } from './invented-text.ts'

/*
 * An edition of any size, invented. Each article is shaped like the real one, and so is what
 * we say of it, to the number of words: 15 paragraphs of 63, 42 claims of 13 with notes of
 * 50, 4 quotes of 48 in two fragments, 11 sections.
 */
const shape = {
  paragraphs: 15,
  wordsOfParagraph: 63,
  claims: 42,
  wordsOfClaim: 13,
  wordsOfNote: 50,
  quotedParagraphs: [2, 5, 8, 11],
  fragments: [
    [0, 24],
    [30, 54],
  ],
  sections: 11,
  speakers: 10,
} as const
const perArticle = { entities: 2, sources: 4 }
const themeCount = 40

/** Real words to ask for: in one article of so many, and how many times there. */
const topics = [
  { words: ['licencia'], oneIn: 5, times: 8 },
  { words: ['licencia', 'Apache'], oneIn: 50, times: 5 },
  { words: ['comunidad'], oneIn: 4, times: 6 },
  { words: ['regulación'], oneIn: 20, times: 4 },
]

/** The same for the same number of articles. */
export function largeCorpus(articleCount: number): SearchableCorpus {
  const writer = new Writer(articleCount)
  const themes = many(themeCount, (number) => aTheme(writer, number))
  const entities = many(articleCount * perArticle.entities, (number) =>
    anEntity(writer, number, themes),
  )
  return {
    articles: many(articleCount, (number) => anArticle(writer, number, { themes, entities })),
    themes,
    entities,
    sources: many(articleCount * perArticle.sources, (number) => aSource(writer, number)),
    followUps: [],
    licences: [],
    about: [],
    method: many(12, (number) => ({
      id: `metodo-${number}`,
      title: writer.text(4),
      summary: writer.text(42),
      rules: [],
    })),
    synonyms: [],
  }
}

interface Known {
  themes: Theme[]
  entities: Entity[]
}

// The things below have what the search reads of them and nothing else.

function aTheme(writer: Writer, number: number): Theme {
  return {
    id: `tema-${number}`,
    title: writer.name(),
    summary: writer.text(20),
    introduction: writer.text(322),
  } as Theme
}

function anEntity(writer: Writer, number: number, themes: readonly Theme[]): Entity {
  return {
    id: `entidad-${number}`,
    kind: writer.pick(entityKinds),
    name: writer.name(),
    aliases: [writer.name()],
    description: writer.text(36),
    themes: themesOf(writer, themes),
  } as Entity
}

function aSource(writer: Writer, number: number): Source {
  return {
    id: `fuente-${number}`,
    title: writer.text(9),
    titleStatus: 'literal',
    language: 'es',
    publisher: writer.name(),
    fact: writer.text(22),
  } as Source
}

/** Writes so many words. */
type Write = (count: number) => string[]

function anArticle(writer: Writer, number: number, { themes, entities }: Known): Article {
  const write = writeAbout(
    writer,
    topics.filter(({ oneIn }) => number % oneIn === 0),
  )
  const article = {
    id: `articulo-${number}`,
    title: writer.text(9),
    authors: [] as const,
  } as unknown as Article
  const speakers = many(shape.speakers, () => writer.pick(entities))
  const known = { themes, speakers }

  article.paragraphs = many(shape.paragraphs, (index) => aParagraph(write, index))
  const claims = article.paragraphs.map((paragraph, index) =>
    many(claimsIn(index), (place) =>
      aClaim(writer, write, { article, paragraph, place, ...known }),
    ),
  )
  article.claims = claims.flat()
  article.quotes = []
  for (const [index, paragraph] of article.paragraphs.entries()) {
    const isQuoted = shape.quotedParagraphs.some((quoted) => quoted === index)
    const quotes = isQuoted ? [aQuote(writer, { article, paragraph, ...known })] : []
    article.quotes.push(...quotes)
    paragraph.passages = [
      ...quotes.flatMap(({ fragments }) => fragments),
      ...claims[index]!.map(({ passage }) => passage),
    ]
  }
  // The first sections have two paragraphs, so that there is one for each of the others.
  let next = 0
  article.sections = many(shape.sections, (index) => {
    const start = next
    next += index < shape.paragraphs - shape.sections ? 2 : 1
    return {
      id: `seccion-${index}`,
      title: writer.text(4),
      isPrinted: false,
      paragraphs: article.paragraphs.slice(start, next),
    }
  })
  return article
}

/** A writer whose texts have words of some topics now and then. */
function writeAbout(writer: Writer, chosen: readonly (typeof topics)[number][]): Write {
  const wordsInAll = shape.paragraphs * shape.wordsOfParagraph + shape.claims * shape.wordsOfNote
  return (count) => {
    const words = writer.words(count)
    for (const { words: ofTopic, times } of chosen) {
      for (let at = 0; at + ofTopic.length < count; at += 1) {
        if (writer.random() < times / wordsInAll) words.splice(at, ofTopic.length, ...ofTopic)
      }
    }
    return words
  }
}

function aParagraph(write: Write, index: number): Paragraph {
  const words = write(shape.wordsOfParagraph)
  if (shape.quotedParagraphs.some((quoted) => quoted === index)) {
    for (const [from, to] of shape.fragments) {
      words[from] = `“${words[from]!}`
      words[to - 1] = `${words[to - 1]!}”`
    }
  }
  return { number: index + 1, text: words.join(' '), promotion: false } as Paragraph
}

/** A stretch of a paragraph, from one word to before another. */
function stretchOf(paragraph: Paragraph, from: number, to: number) {
  const words = paragraph.text.split(' ')
  const start = words.slice(0, from).join(' ').length + (from > 0 ? 1 : 0)
  const marked = words.slice(from, to).join(' ')
  return {
    paragraph,
    start,
    end: start + marked.length,
    text: marked.replace(/^“|”$/g, ''),
    startInOriginal: start,
  }
}

/** How many claims a paragraph has: the first few have one more than the others. */
function claimsIn(index: number): number {
  const each = Math.floor(shape.claims / shape.paragraphs)
  return index < shape.claims - each * shape.paragraphs ? each + 1 : each
}

interface Setting {
  article: Article
  paragraph: Paragraph
  themes: readonly Theme[]
  speakers: readonly Entity[]
}

function aClaim(
  writer: Writer,
  write: Write,
  { article, paragraph, place, themes, speakers }: Setting & { place: number },
): Claim {
  const from = place * (shape.wordsOfClaim + 2)
  const entity = writer.pick(speakers)
  const claim = {
    id: `${writer.word()}-${writer.word()}-${article.id}-${paragraph.number}-${place}`,
    kind: writer.pick(claimKinds),
    claimant: { kind: 'speaker', name: entity.name, entity },
    article,
    themes: themesOf(writer, themes),
    assessment: {
      verdict: writer.pick(verdicts),
      reason: write(shape.wordsOfNote).join(' '),
    },
    followUps: [] as Claim['followUps'],
  } as Claim
  claim.passage = {
    kind: 'claim',
    id: claim.id,
    claim,
    ...stretchOf(paragraph, from, from + shape.wordsOfClaim),
  }
  return claim
}

function aQuote(writer: Writer, { article, paragraph, themes, speakers }: Setting): Quote {
  const quote = {
    id: `${writer.word()}-${writer.word()}-${article.id}-${paragraph.number}`,
    speaker: writer.pick(speakers),
    role: writer.text(8),
    themes: themesOf(writer, themes),
  } as Quote
  const [first, second] = shape.fragments.map(([from, to], index) => ({
    kind: 'quote' as const,
    id: quote.id,
    quote,
    fragment: index + 1,
    ...stretchOf(paragraph, from, to),
  }))
  quote.fragments = [first!, second!]
  return quote
}

function themesOf(writer: Writer, themes: readonly Theme[]): Theme[] {
  return many(1 + writer.below(2), () => writer.pick(themes))
}

function many<T>(count: number, make: (number: number) => T): T[] {
  return Array.from({ length: count }, (_, number) => make(number))
}
