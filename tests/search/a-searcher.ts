import type { Card } from '../../src/search/engine/card.ts'
import type { Answer, Question } from '../../src/search/engine/question.ts'
import { Searcher, type SearchParts } from '../../src/search/engine/searcher.ts'
import type { Segment } from '../../src/search/engine/snippet.ts'
import { spellingOf, type Spelling, type Vocabulary } from '../../src/search/engine/spelling.ts'
import type { SearchableCorpus } from '../../src/search/index/documents.ts'
import { documentsOf } from '../../src/search/index/documents.ts'
import { indexDocuments, openPagefind } from '../../src/search/index/index-documents.ts'
import type { PublishedDocument, PublishedPassage } from '../../src/search/passage.ts'
import { countWords } from '../../src/search/words.ts'

/** A passage of which only what matters is said. */
export function aPassage(more: Partial<PublishedPassage> = {}): PublishedPassage {
  return { kind: 'paragraph', paths: ['#p-1'], texts: [], ...more }
}

/** A paragraph with its number and its words. */
export function aParagraph(number: number, text: string): PublishedPassage {
  return aPassage({ paths: [`#p-${number}`], texts: [text], paragraphs: [number] })
}

/** A quote or a claim in a paragraph. */
export function aMark(
  kind: 'quote' | 'claim',
  id: string,
  paragraph: number,
  text: string,
  more: Partial<PublishedPassage> = {},
): PublishedPassage {
  const paths = [`#${id}`]
  return { kind, paths, page: `/${id}/`, texts: [text], paragraphs: [paragraph], ...more }
}

export function aDocument(
  number: number,
  passages: PublishedPassage[],
  more: Partial<PublishedDocument> = {},
): PublishedDocument {
  return { number, people: {}, themes: {}, verdicts: {}, askedAs: {}, passages, ...more }
}

/** The document of an article. */
export function anArticle(
  number: number,
  passages: PublishedPassage[],
  more: Partial<PublishedDocument> = {},
): PublishedDocument {
  const id = `articulo-${number}`
  const article = { id, title: `Artículo ${number}`, path: `/articulos/${id}/` }
  return aDocument(number, passages, { article, ...more })
}

/** How words are spelt, if these are all that there are. */
export function aSpelling(words: Vocabulary): Spelling {
  return spellingOf(() => Promise.resolve(words))
}

/** A searcher that has all documents at hand, and a Pagefind that finds nothing more. */
export function aSearcher(
  documents: readonly PublishedDocument[],
  more: Partial<SearchParts> = {},
): Searcher {
  return new Searcher({
    synonyms: [],
    atHand: documents.map((document) => [String(document.number), document]),
    pagefind: () => Promise.resolve({ search: () => Promise.resolve({ results: [] }) }),
    readDocument: () => Promise.reject(new Error('There is no other document.')),
    frequent: [],
    spelling: (vocabulary) => Promise.resolve(aSpelling(vocabulary())),
    ...more,
  })
}

/** All answers to a question of which only the words matter, unless more is said. */
export async function answersTo(
  searcher: Searcher,
  query: string,
  more: Partial<Question> = {},
): Promise<Answer[]> {
  const question = { selection: {}, order: 'relevancia', isTyping: false, count: 100 } as const
  const answers: Answer[] = []
  for await (const answer of searcher.search({ query, ...question, ...more })) answers.push(answer)
  return answers
}

/** The last answer to a question. */
export async function answerTo(...question: Parameters<typeof answersTo>): Promise<Answer> {
  return (await answersTo(...question)).at(-1)!
}

/** What is found, best first, by the last part of its address. */
export async function foundBy(...question: Parameters<typeof answersTo>): Promise<string[]> {
  const { cards } = await answerTo(...question)
  return cards.map(({ path }) => /[^/#]+(?=\/?$)/.exec(path.replace(/\?[^#]*/, ''))![0])
}

/** A text with what is highlighted in brackets. */
export function bracketed(segments: readonly Segment[]): string {
  return segments.map(({ text, isHighlighted }) => (isHighlighted ? `[${text}]` : text)).join('')
}

/** A card as a reader sees it: its kind, and its words with the highlighted ones in brackets. */
export function readOut({ kind, name, texts, note }: Card): string {
  const words = [name, ...texts, note].map(bracketed).filter((text) => text !== '')
  return `${kind}: ${words.join(' | ')}`
}

/** The index of documents in Pagefind, published as it would be. */
export async function aPagefind(documents: readonly PublishedDocument[]) {
  const { ids, frequent, program, files } = await indexDocuments(documents)
  const { pagefind, close } = await openPagefind({ program, files })
  const parts = {
    pagefind: () => Promise.resolve(pagefind),
    readDocument: (id: string) => Promise.resolve(documents[ids.indexOf(id)]!),
    frequent,
  }
  return { ids, pagefind, parts, close }
}

/** The search of a corpus with everything at hand, as in a small edition. */
export function smallSearcherOf(corpus: SearchableCorpus): Searcher {
  return aSearcher(documentsOf(corpus), { synonyms: corpus.synonyms })
}

/** The search of a corpus: with everything at hand, or with nothing. */
export async function searchersOf(corpus: SearchableCorpus) {
  const documents = documentsOf(corpus)
  const { parts, close } = await aPagefind(documents)
  const { synonyms } = corpus
  const texts = documents.flatMap(({ passages }) =>
    passages.flatMap(({ texts, name, note }) => [...texts, name ?? '', note ?? '']),
  )
  const spelling = () => Promise.resolve(aSpelling(countWords(texts)))
  return {
    small: smallSearcherOf(corpus),
    large: aSearcher([], { ...parts, synonyms, spelling }),
    close,
  }
}
