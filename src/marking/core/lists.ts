import {
  bearings,
  claimKinds,
  entityKinds,
  faults,
  roleStatuses,
  sourceClasses,
  titleStatuses,
  waysOfSeeing,
  wordingStatuses,
} from '../../edition/closed-lists.ts'
import { kinds } from '../../edition/kinds.ts'
import { verdicts } from '../../edition/verdicts.ts'
import { reproductions, sourceTypes } from '../../schemas/values.ts'
import type { FormKind, Lists } from '../protocol.ts'
import { pathOfThing, readEntry } from './entry-text.ts'
import type { JudgedContent } from './judged-content.ts'

/** What a form may complete: what the files say, finished or not. */
export function listsOf(judged: JudgedContent, digestOf: (text: string) => string): Lists {
  const lists = listsIn(judged)
  return { version: digestOf(JSON.stringify(lists)), ...lists }
}

function listsIn(judged: JudgedContent): Omit<Lists, 'version'> {
  const { texts, quotes, claims, entities, sources, themes, ids } = judged.content
  const marked = (kind: 'quote' | 'claim') => {
    const all = texts.flatMap(({ id: article, annotated }) =>
      annotated.marks.filter((mark) => mark.kind === kind).map((mark) => ({ ...mark, article })),
    )
    return [...Map.groupBy(all, ({ id }) => id).values()].flatMap(([first]) =>
      first ? [{ id: first.id, article: first.article, text: first.text }] : [],
    )
  }
  const claimed = new Map(claims.map(({ id, data }) => [id, data.assessments[0]?.verdict ?? null]))
  const said = new Map(quotes.map(({ id, data }) => [id, data.speaker]))
  return {
    entities: [
      ...entities.map(({ id, data: { name, kind, aliases } }) => ({ id, name, kind, aliases })),
      ...unfinished('entity', judged).map(({ id, word }) => ({
        id,
        name: word('name'),
        kind: word('kind'),
        aliases: [],
      })),
    ],
    sources: [
      ...sources.map(({ id, data: { title, publisher } }) => ({ id, title, publisher })),
      ...unfinished('source', judged).map(({ id, word }) => ({
        id,
        title: word('title'),
        publisher: word('publisher'),
      })),
    ],
    themes: [
      ...themes
        .toSorted((a, b) => a.data.order - b.data.order)
        .map(({ id, data: { title } }) => ({ id, title })),
      ...unfinished('theme', judged).map(({ id, word }) => ({ id, title: word('title') })),
    ],
    claims: marked('claim').map((one) => ({ ...one, verdict: claimed.get(one.id) ?? null })),
    quotes: marked('quote').map((one) => ({ ...one, speaker: said.get(one.id) ?? null })),
    taken: {
      quote: [...ids.quotes],
      claim: [...ids.claims],
      entity: [...ids.entities],
      source: [...ids.sources],
      theme: [...ids.themes],
    },
    values: {
      claimKinds: [...claimKinds],
      verdicts: [...verdicts],
      faults: [...faults],
      bearings: [...bearings],
      entityKinds: [...entityKinds],
      sourceTypes: [...sourceTypes],
      sourceClasses: [...sourceClasses],
      waysOfSeeing: [...waysOfSeeing],
      titleStatuses: [...titleStatuses],
      wordingStatuses: [...wordingStatuses],
      roleStatuses: [...roleStatuses],
      articleTitleStatuses: ['printed', 'editorial'],
      reproductions: [...reproductions],
    },
  }
}

/** The files of a kind in which something is still to write. */
function unfinished(kind: FormKind, { content, textOf }: JudgedContent) {
  const { collection } = kinds[kind]
  const finished = new Set(content[collection].map(({ id }) => id))
  return [...content.ids[collection]]
    .filter((id) => !finished.has(id))
    .flatMap((id) => {
      const text = textOf(pathOfThing(kind, id))
      if (text === undefined) return []
      const { fields } = readEntry(kind, text)
      const word = (name: string) => {
        const value = fields[name]
        return typeof value === 'string' ? value : ''
      }
      return [{ id, word }]
    })
}
