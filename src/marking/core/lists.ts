import type { ParsedContent } from '../../corpus/parsed-content.ts'
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
import { verdicts } from '../../edition/verdicts.ts'
import { sourceTypes } from '../../schemas/values.ts'
import type { Lists } from '../protocol.ts'

/** What a form may complete. */
export function listsOf(content: ParsedContent, digestOf: (text: string) => string): Lists {
  const lists = listsIn(content)
  return { version: digestOf(JSON.stringify(lists)), ...lists }
}

export function versionOfLists(content: ParsedContent, digestOf: (text: string) => string): string {
  return digestOf(JSON.stringify(listsIn(content)))
}

function listsIn({
  texts,
  quotes,
  claims,
  entities,
  sources,
  themes,
  ids,
}: ParsedContent): Omit<Lists, 'version'> {
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
    entities: entities.map(({ id, data: { name, kind, aliases } }) => ({
      id,
      name,
      kind,
      aliases,
    })),
    sources: sources.map(({ id, data: { title, publisher } }) => ({ id, title, publisher })),
    themes: themes
      .toSorted((a, b) => a.data.order - b.data.order)
      .map(({ id, data: { title } }) => ({ id, title })),
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
    },
  }
}
