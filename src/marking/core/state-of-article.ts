import { judgementBook } from '../../addresses/kept-judgements.ts'
import { addressBook, isCurrent } from '../../addresses/ledger.ts'
import { pathOfEntry } from '../../edition/content-paths.ts'
import { fragmentOf, pathOf } from '../../edition/paths.ts'
import type {
  ArticleState,
  Fields,
  History,
  MarkedThing,
  StateAnswer,
  ThingState,
} from '../protocol.ts'
import { articleSource } from './article-source.ts'
import { beginningsOf } from './begin-marks.ts'
import { pathOfThing, readEntry } from './entry-text.ts'
import { refOfMark } from './fit-words.ts'
import { lengthOfSign } from './gaps.ts'
import { filesOfArticle, type JudgedContent } from './judged-content.ts'
import { listsOf } from './lists.ts'
import { asProblem, asToWrite, placing } from './problem-places.ts'

/**
 * An article as the layer shows it.
 *
 * @param digestOf of a text
 * @param today with which the assessments of a new file begin
 */
export function stateOfArticle(
  judged: JudgedContent,
  id: string,
  history: History,
  digestOf: (text: string) => string,
  today: string,
): StateAnswer {
  const { content, issues, gaps, textOf } = judged
  const path = pathOfEntry('articles', id)
  const source = articleSource(textOf(path) ?? '')
  const text = content.texts.find((one) => one.id === id)
  const place = placing(judged, path, source)
  if (!source || !text) {
    const own = issues.filter(({ filePath }) => filePath === path)
    return { outcome: 'unreadable', problems: own.map((issue) => asProblem(issue, place)) }
  }

  const { paragraphs, sections, marks } = source.annotated
  const things = thingsOf(judged, marks, today)
  const own = readEntry('article', textOf(path) ?? '').fields
  const paths = new Set([...filesOfArticle(id), ...filesNamed(own, things)])
  const found = issues.filter(({ filePath }) => paths.has(filePath))
  const order = [...paths]
  const state: ArticleState = {
    article: id,
    title: text.fields.title ?? null,
    isDraft: content.drafts.some((draft) => draft.collection === 'articles' && draft.id === id),
    language: text.fields.inLanguage ?? null,
    path,
    sections: sections.map(({ id, title, isPrinted }, index) => ({
      id,
      title,
      isPrinted,
      first: paragraphs.find(({ section }) => section === index)?.number ?? null,
    })),
    paragraphs: paragraphs.map(({ number, text, form, section, promotion }) => ({
      number,
      anchor: fragmentOf({ kind: 'paragraph', number }),
      text,
      form: form.kind,
      section,
      isPromotion: promotion,
      from: lengthOfSign(form),
    })),
    marks: marks.map((mark) => ({
      ...refOfMark(mark),
      paragraph: mark.paragraph,
      start: mark.start,
      end: mark.end,
      text: mark.text,
      isUnmarked: mark.kind === 'quote' && mark.isUnmarked,
    })),
    things,
    files: Object.fromEntries(
      order.flatMap((one) => {
        const text = textOf(one)
        return text === undefined ? [] : [[one, digestOf(text)]]
      }),
    ),
    problems: found.map((issue) => asProblem(issue, place)),
    problemsElsewhere: issues.length - found.length,
    toWrite: gaps
      .filter(({ filePath }) => paths.has(filePath))
      .toSorted(
        (a, b) =>
          order.indexOf(a.filePath) - order.indexOf(b.filePath) ||
          a.position.line - b.position.line,
      )
      .map((gap) => asToWrite(gap, place)),
    listsVersion: listsOf(judged, digestOf).version,
    history,
  }
  return { outcome: 'state', state }
}

function thingsOf(
  judged: JudgedContent,
  marks: readonly MarkedThing[],
  today: string,
): ThingState[] {
  const once = new Map(marks.map(({ kind, id }) => [`${kind} ${id}`, { kind, id }]))
  const isBegun = [...once.values()].every(
    ({ kind, id }) => judged.textOf(pathOfThing(kind, id)) !== undefined,
  )
  const beginningOf = isBegun ? undefined : beginningsOf(judged.content, today)
  return [...once.values()].map(({ kind, id }) => {
    const path = pathOfThing(kind, id)
    const text = judged.textOf(path)
    const entry = readEntry(kind, text ?? '')
    const page = pathOf(kind, id)
    const kept = addressBook(judged.published).kept
    return {
      kind,
      id,
      path,
      hasFile: text !== undefined,
      ...entry,
      publishedAssessments: kind === 'claim' ? publishedAssessments(judged, path) : [],
      begun: text === undefined ? (beginningOf?.(kind, id) ?? null) : null,
      isPublished: kept.some((one) => isCurrent(one) && one.address === page),
    }
  })
}

/** The assessments of a file that are listed as published. */
function publishedAssessments({ published }: JudgedContent, path: string): number[] {
  const { present, kept } = judgementBook(published)
  return present
    .filter(({ entry, assessed }) => entry.filePath === path && assessed !== undefined)
    .filter(({ address }) => kept.has(address))
    .map((judgement) => Number(judgement.path.split('.')[1]))
}

/** The files of the quotes and claims, and of what they and the article name. */
function filesNamed(article: Fields, things: readonly ThingState[]): string[] {
  const people = things.flatMap(({ fields }) => [fields['speaker'], claimantIn(fields['claimant'])])
  const sources = things.flatMap(({ fields }) => [fields['sources'], ...evidenceIn(fields)])
  const themes = things.map(({ fields }) => fields['themes'])
  return [
    ...idsIn([article['publisher']]).map((id) => pathOfEntry('entities', id)),
    ...idsIn([article['source']]).map((id) => pathOfEntry('sources', id)),
    ...things.map(({ path }) => path),
    ...idsIn(people).map((id) => pathOfEntry('entities', id)),
    ...idsIn(sources).map((id) => pathOfEntry('sources', id)),
    ...idsIn(themes).map((id) => pathOfEntry('themes', id)),
  ]
}

function claimantIn(value: unknown): unknown {
  return typeof value === 'object' && value !== null && 'speaker' in value
    ? value.speaker
    : undefined
}

function evidenceIn({ assessments }: ThingState['fields']): unknown[] {
  return asRecords(assessments).flatMap(({ evidence }) =>
    asRecords(evidence).map(({ source }) => source),
  )
}

function asRecords(value: unknown): Record<string, unknown>[] {
  return Array.isArray(value)
    ? value.filter((one): one is Record<string, unknown> => typeof one === 'object' && one !== null)
    : []
}

function idsIn(values: readonly unknown[]): string[] {
  return values.flat().filter((id): id is string => typeof id === 'string' && id !== '')
}
