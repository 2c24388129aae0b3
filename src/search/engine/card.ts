import type { Fault } from '../../edition/closed-lists.ts'
import type { Verdict } from '../../edition/verdicts.ts'
import type { PassageKind } from '../passage.ts'
import type { Word } from '../words.ts'
import { textOf } from './expand-query.ts'
import { withWordsBetween } from './highlights.ts'
import type { Query } from './parse-query.ts'
import { textsOf, type Field, type Passage, type PassageIndex } from './passage-index.ts'
import { queryParameter } from './question.ts'
import { isOnlyNote, type Result } from './rank.ts'
import { segmentsOf, snippetOf, type Segment } from './snippet.ts'

/** A result as a reader sees it. Paths are from the root of the site, without the base path. */
export interface Card {
  kind: PassageKind
  /** What kind of claim, entity or paragraph; what a later fact does to claims. */
  subkind: string | undefined
  /** When it happened, in words. */
  date: string | undefined
  /** Where its words are, with the query to highlight them there. */
  path: string
  /** The page that a quote or a claim has of its own. */
  page: string | undefined
  /** What it is called. */
  name: Segment[]
  /** The language of the name, if it is another than that of the page. */
  nameLanguage: string | undefined
  /** Its words; a quote has several fragments. */
  texts: Segment[][]
  /** What this edition says of it, where that is what answers. */
  note: Segment[]
  /** Who says it, and in what role. */
  person: Segment[]
  /** The verdict with what readers call it. */
  verdict: { value: Verdict; label: string } | undefined
  fault: Fault | undefined
  /** The reason of the verdict in a phrase, and what is right instead of the words. */
  gist: string | undefined
  right: string | undefined
  themes: string[]
  /** The numbers of its paragraphs. */
  paragraphs: number[]
  article: string | undefined
  /** The synonyms that answer instead of the words asked for. */
  instead: { asked: string; found: string }[]
}

export function cardOf(index: PassageIndex, result: Result, query: Query): Card {
  const { passage, terms } = result
  const { kind, page, subkind, date, nameLanguage, verdict, fault, gist, right, document } = passage
  const isNote = isOnlyNote(result)
  const isWhole = (kind === 'quote' || kind === 'claim') && !isNote
  const shown = ['name', 'text', 'person', 'note'] as const
  const highlights = withWordsBetween(
    result.highlights,
    shown.flatMap((field) => index.wordsIn(passage, field)),
    query.typed,
  )
  const show = (field: Field, cut: typeof snippetOf) =>
    textsOf(passage, field).map((text, at) =>
      cut(text, index.wordsIn(passage, field)[at] ?? [], highlights),
    )
  return {
    kind,
    subkind,
    date,
    path: pathWithHighlights(index, passage, isNote ? 'name' : 'text', highlights),
    page,
    name: show('name', segmentsOf)[0] ?? [],
    nameLanguage,
    texts: show('text', isWhole ? segmentsOf : snippetOf),
    note: isNote ? (show('note', snippetOf)[0] ?? []) : [],
    person: show('person', segmentsOf)[0] ?? [],
    verdict: verdict && { value: verdict, label: document.verdicts[verdict] ?? verdict },
    fault,
    gist,
    right,
    themes: textsOf(passage, 'theme'),
    paragraphs: passage.paragraphs ?? [],
    article: document.article?.title,
    instead: terms.flatMap((term) =>
      term?.expansion.kind === 'synonym'
        ? [{ asked: textOf(term.asked), found: textOf(term.expansion.words) }]
        : [],
    ),
  }
}

/** The address of a passage, with the words to highlight on arrival. */
function pathWithHighlights(
  index: PassageIndex,
  passage: Passage,
  field: Field,
  highlights: ReadonlySet<Word>,
): string {
  const { document, paths } = passage
  const own = paths[bestText(index.wordsIn(passage, 'text'), highlights)] ?? paths[0] ?? ''
  const path = own.startsWith('#') ? (document.article?.path ?? '') + own : own
  const words = wordsToHighlight(
    [...index.wordsIn(passage, field), ...index.wordsIn(passage, 'name')],
    highlights,
  )
  if (words === '') return path
  const parameters = new URLSearchParams({ [queryParameter]: words }).toString()
  return path.replace(/(?=#|$)/, `?${parameters}`)
}

/** The number of the text that has most highlights. */
function bestText(texts: readonly (readonly Word[])[], highlights: ReadonlySet<Word>): number {
  const counts = texts.map((text) => text.filter((word) => highlights.has(word)).length)
  return counts.indexOf(Math.max(...counts))
}

/** The highlighted words as printed, each once, those that are neighbours as a phrase. */
function wordsToHighlight(
  texts: readonly (readonly Word[])[],
  highlights: ReadonlySet<Word>,
): string {
  const phrases: string[] = []
  for (const text of texts) {
    let isNext = false
    for (const word of text) {
      if (highlights.has(word)) {
        phrases.push(isNext ? `${phrases.pop() ?? ''} ${word.text}` : word.text)
      }
      isNext = highlights.has(word)
    }
  }
  const unique = [...new Map(phrases.map((phrase) => [phrase.toLowerCase(), phrase])).values()]
  return unique
    .slice(0, 8)
    .map((phrase) => (phrase.includes(' ') ? `"${phrase}"` : phrase))
    .join(' ')
}
