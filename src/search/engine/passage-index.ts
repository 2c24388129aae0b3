import MiniSearch from 'minisearch'
import {
  passageKinds,
  type PassageInDocument,
  type DocumentFile,
  type PublishedPassage,
} from '../passage.ts'
import { countWords, foldedWordsOf, joinedWordsOf, wordsOf, type Word } from '../words.ts'
import { gradeOf, singularsOf } from './grade.ts'
import type { QueryWord } from './parse-query.ts'
import { stemOf } from './stem.ts'

/** A document that has been read; its passages are in the index. */
export type ReadDocument = Omit<DocumentFile, 'passages'> & { id: string }

/** A passage that can be found, with what it belongs to. */
export interface Passage extends PublishedPassage {
  id: number
  document: ReadDocument
  /** The paragraph in which a quote or a claim stands. */
  paragraph: Passage | undefined
}

/** Where a passage may have a word. */
export const fields = ['text', 'name', 'alias', 'person', 'label', 'theme', 'note'] as const
export type Field = (typeof fields)[number]

/** How a passage answers a word of a query. */
export interface WordMatch {
  /** What the library makes of it: rarer words and shorter fields score more (BM25+). */
  score: number
  /** How close the nearest word of a field is to the word asked for. */
  grades: Partial<Record<Field, number>>
}

/** Marks the stem of a word, which the library keeps beside the word. */
const stemSign = '~'

/** How much less a word scores in another form. */
const boosts = { singular: 0.9, stem: 0.7 }

/** The passages that have been read, and which of them have a word. */
export class PassageIndex {
  readonly passages: Passage[] = []
  readonly #words = new Map<Passage, Partial<Record<Field, Word[][]>>>()
  readonly #index = new MiniSearch<Passage>({
    fields: [...fields],
    extractField: (passage, field) =>
      field === 'id' ? passage.id : textsOf(passage, field as Field).join('\n'),
    tokenize: indexTermsOf,
    processTerm: (term) => term,
    searchOptions: { tokenize: (term) => [term], processTerm: (term) => term },
  })

  /** Add the passages of a document. */
  add(id: string, { passages, ...document }: DocumentFile): void {
    const paragraphs = new Map<number | undefined, Passage>()
    const first = this.passages.length
    for (const [at, published] of passages.entries()) {
      const number = published.paragraphs?.[0]
      const isParagraph = published.kind === 'paragraph'
      const passage: Passage = {
        ...published,
        id: first + at,
        document: { ...document, id },
        paragraph: isParagraph ? undefined : paragraphs.get(number),
      }
      if (isParagraph) paragraphs.set(number, passage)
      this.passages.push(passage)
      this.#index.add(passage)
    }
  }

  /** How often each word of three letters or more occurs. */
  vocabulary(): Map<string, number> {
    return vocabularyOf(this.passages)
  }

  /** True if a passage has the word in some form. */
  has(folded: string): boolean {
    return this.#find(folded, false).length > 0
  }

  /** The passages that have a word, in any form or as the beginning of another word. */
  match({ folded }: QueryWord): Map<Passage, WordMatch> {
    const matches = new Map<Passage, WordMatch>()
    for (const { id, score, match } of this.#find(folded, folded.length > 1)) {
      const passage = this.passages[id as number]
      const grades: WordMatch['grades'] = {}
      for (const [term, matched] of Object.entries(match)) {
        const grade = term.startsWith(stemSign) ? boosts.stem : gradeOf(folded, term)
        for (const field of matched as Field[]) {
          grades[field] = Math.max(grades[field] ?? 0, grade)
        }
      }
      if (passage) matches.set(passage, { score, grades })
    }
    return matches
  }

  #find(folded: string, prefix: boolean) {
    return this.#index.search({
      combineWith: 'OR',
      queries: [
        { queries: [folded], prefix },
        { queries: singularsOf(folded), boostTerm: () => boosts.singular },
        { queries: [stemSign + stemOf(folded)], boostTerm: () => boosts.stem },
      ],
    })
  }

  /** The words of a field, a list for each of its texts. */
  wordsIn(passage: Passage, field: Field): Word[][] {
    let known = this.#words.get(passage)
    if (!known) this.#words.set(passage, (known = {}))
    return (known[field] ??= textsOf(passage, field).map(wordsOf))
  }
}

/** How often passages have each word of three letters or more. */
export function vocabularyOf(passages: readonly PassageInDocument[]): Map<string, number> {
  return countWords(
    passages.flatMap((passage) => fields.flatMap((field) => textsOf(passage, field))),
  )
}

/** The texts of a field. */
export function textsOf(passage: PassageInDocument, field: Field): string[] {
  const {
    kind,
    texts,
    name,
    aliases,
    role,
    subkind,
    verdict,
    fault,
    themes,
    note,
    date,
    document,
  } = passage
  const person = passage.person && (document.people[passage.person] ?? passage.person)
  const byField = {
    text: texts,
    name: [name],
    alias: aliases ?? [],
    person: [[person, role].filter(Boolean).join(', ')],
    label: [
      passageKinds[kind],
      subkind,
      date,
      verdict,
      verdict && document.verdicts[verdict],
      verdict && document.askedAs[verdict],
      fault,
    ],
    theme: (themes ?? []).map((theme) => document.themes[theme]),
    note: [note],
  } satisfies Record<Field, (string | undefined)[]>
  return byField[field].flatMap((text: string | undefined) => text || [])
}

/** The words that a capital tells apart in a name, such as “StarCoder”; none in other words. */
export function partsOfName({ text }: Word): string[] {
  const parts = text.split(/(?<=\p{Ll})(?=\p{Lu})/u)
  return parts.length > 1 ? parts.flatMap(foldedWordsOf) : []
}

/** A text as the library has it: its words, their stems, and the words that are part of others. */
function indexTermsOf(text: string): string[] {
  const words = wordsOf(text)
  const terms = words.flatMap((word) => [
    word.folded,
    stemSign + stemOf(word.folded),
    ...partsOfName(word),
  ])
  return [...terms, ...joinedWordsOf(text, words)]
}
