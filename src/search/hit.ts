import { fragmentOf } from '../annotations/fragment.ts'
import { pathOf } from '../corpus/url-of.ts'
import type { Verdict } from '../schemas/values.ts'
import { withBase } from '../text/with-base.ts'
import type { RecordFilters, RecordKind } from './filters.ts'
import { markedExcerpt, markedText, type Run } from './marked-text.ts'
import { fragmentsOf, printed, wordsOf } from './words.ts'

/** What Pagefind gives back for a result: our record, and where it matches. */
export interface Found {
  /** With the base path. */
  url: string
  content: string
  meta: Record<string, string>
  filters: RecordFilters
  locations: number[]
}

/** A result as a card shows it. Its addresses have the base path. */
export interface Hit {
  kind: RecordKind
  /** What kind of claim or entity it is, or that it is an advertisement. */
  subkind: string | undefined
  /** Opens on the very words. */
  url: string
  /** The page of its own that a passage has besides. */
  page: { url: string; name: string } | undefined
  /** The name of a theme or an entity. */
  title: string | undefined
  words: Run[]
  /** Who says it. */
  person: string | undefined
  verdict: Verdict | undefined
  /** Where it stands: “¶ 6 · title of the article”. */
  place: string | undefined
}

/** @param base the folder that the site is served from */
export function hitOf(found: Found, base: string): Hit {
  const { content, locations, filters, meta } = found
  const kind = filters.tipo[0]
  const isPassage = kind === 'cita' || kind === 'afirmación'
  return {
    kind,
    subkind: filters.clase?.[0],
    url: kind === 'cita' ? urlOfFragment(found) : found.url,
    page: pageOf(found, base),
    title: meta['title'] === undefined ? undefined : printed(meta['title']),
    words: (isPassage ? markedText : markedExcerpt)(content, locations),
    person: filters.persona?.[0],
    verdict: filters.veredicto?.[0],
    place: placeOf(filters),
  }
}

function pageOf({ filters }: Found, base: string): Hit['page'] {
  const [id] = filters.id
  switch (filters.tipo[0]) {
    case 'cita':
      return {
        url: withBase(base, pathOf({ collection: 'quotes', id })),
        name: 'Página de la cita',
      }
    case 'afirmación':
      return {
        url: withBase(base, pathOf({ collection: 'claims', id })),
        name: 'Página de la afirmación',
      }
    default:
      return undefined
  }
}

/** The address of the fragment of a quote that has most of the matches. */
function urlOfFragment({ url, content, locations, filters }: Found): string {
  const fragments = fragmentsOf(wordsOf(content))
  const matches = Map.groupBy(locations, (location) => fragments[location] ?? 1)
  const [best] = [...matches].toSorted(([a, at], [b, bt]) => bt.length - at.length || a - b)
  const [page] = url.split('#')
  const anchor = fragmentOf({ kind: 'quote', id: filters.id[0], fragment: best?.[0] ?? 1 })
  return `${page}#${anchor}`
}

function placeOf({ parrafo, articulo }: RecordFilters): string | undefined {
  if (!parrafo || !articulo) return undefined
  const numbers = parrafo.map(Number).toSorted((a, b) => a - b)
  return `¶ ${numbers.join(', ')} · ${articulo.join(', ')}`
}
