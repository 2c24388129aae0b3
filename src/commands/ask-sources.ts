import type { Entry } from '../corpus/parsed-content.ts'
import { hasLiteralTitle } from '../corpus/title-of-source.ts'
import { askDocument, type DocumentState } from '../fetching/ask-document.ts'
import type { Manner } from '../fetching/fetch-page.ts'
import { inTurnByHost } from '../fetching/in-turn-by-host.ts'
import { robotsRules } from '../fetching/robots.ts'
import { readContent } from '../reading/read-content.ts'
import { readFolder } from '../reading/read-folder.ts'
import type { SourceData } from '../schemas/source.ts'
import { countOf } from '../text/count-of.ts'
import { suggest } from '../text/nearest.ts'
import type { Outcome } from './keep-addresses.ts'
import { positionOfField } from '../corpus/place-of-field.ts'

/** The fields of a source that have an address, the document's own first. */
const fields = ['url', 'consultedUrl', 'archived'] as const

/** How many hosts are asked at the same time. */
const hostsAtOnce = 4

export interface SourcesManner extends Manner {
  /** Between two questions to one host, in milliseconds. */
  pause: number
  wait: (time: number) => Promise<void>
}

/** An address of a source. */
interface Place {
  source: Entry<SourceData>
  field: (typeof fields)[number]
  url: string
}

/** A place with what has become of it. */
interface Asked extends Place {
  state: DocumentState
}

/**
 * Run the command `npm run sources`: ask each address of the sources, or of some of them, whether the
 * document is still there. Nothing is written. It is a problem if one does not answer.
 */
export async function askSources(
  root: string,
  ids: readonly string[],
  manner: SourcesManner,
): Promise<Outcome> {
  const { content } = readContent(readFolder(root))
  const unknown = ids.find((id) => !content.sources.some((source) => source.id === id))
  if (unknown !== undefined) {
    const known = content.sources.map(({ id }) => id)
    return {
      problem: `There is no source \`${unknown}\`. ${suggest(unknown, known, 'They are the files in `content/sources/`.')}`,
    }
  }
  const sources = content.sources.filter(({ id }) => ids.length === 0 || ids.includes(id))
  const places = sources.flatMap(placesOf)
  // Two sources may cite the same page.
  const asked = [...Map.groupBy(places, ({ url }) => withoutHash(url)).values()]
  const refusal = robotsRules(manner)
  const states = await inTurnByHost(
    asked.map((same) => ({ same, url: same[0]?.url ?? '' })),
    hostsAtOnce,
    () => manner.wait(manner.pause),
    async ({ same, url }) => ({
      same,
      state: await askDocument(
        {
          url,
          title: same[0]?.source.data.title ?? '',
          isLiteral: same.length === 1 && isTitledBy(same[0]),
        },
        { ...manner, refusal },
      ),
    }),
  )
  const all = states.flatMap(({ same, state }) => same.map((place): Asked => ({ ...place, state })))
  if (isWithoutNetwork(all)) return { problem: withoutNetwork }
  const report = reportOn(sources.length, inOrderOf(places, all))
  return all.every(({ state }) => state.kind === 'answers' || state.kind === 'moved')
    ? { report }
    : { problem: report }
}

const withoutNetwork =
  'No host can be reached: this computer seems to have no connection. Nothing follows about the sources.'

/** True if not one of several hosts can be reached. */
function isWithoutNetwork(asked: readonly Asked[]): boolean {
  const hosts = new Set(asked.map(({ url }) => new URL(url).host))
  return (
    hosts.size > 1 &&
    asked.every(({ state }) => state.kind === 'gone' && state.isUnreached === true)
  )
}

function placesOf(source: Entry<SourceData>): Place[] {
  const places = fields.flatMap((field): Place[] => {
    const url = source.data[field]
    return url ? [{ source, field, url }] : []
  })
  return places.filter(({ url }, index) => places.findIndex((one) => one.url === url) === index)
}

/** A copy, or what was read instead, may have another title around the document's. */
function isTitledBy(place: Place | undefined): boolean {
  return place?.field === 'url' && hasLiteralTitle(place.source.data)
}

function withoutHash(url: string): string {
  const page = new URL(url)
  page.hash = ''
  return page.href
}

function inOrderOf(places: readonly Place[], asked: readonly Asked[]): Asked[] {
  return places.flatMap(
    (place) => asked.find((one) => one.source === place.source && one.field === place.field) ?? [],
  )
}

function reportOn(count: number, asked: readonly Asked[]): string {
  const of = (kind: DocumentState['kind']) => asked.filter(({ state }) => state.kind === kind)
  const remarked = asked.filter(({ state }) => 'remark' in state && state.remark !== undefined)
  const counts = [
    `${of('answers').length} answer`,
    `${of('moved').length} have moved for good`,
    `${of('gone').length} do not answer`,
    `${of('unasked').length} could not be asked`,
  ]
  return [
    ...part('They do not answer:', of('gone'), goneLines),
    ...part('They could not be asked; open them in a browser:', of('unasked'), ({ state }) =>
      'message' in state ? [state.message] : [],
    ),
    ...part('They have moved for good:', of('moved'), ({ field, state }) =>
      'to' in state ? [`Write \`${field}: ${state.to}\`, if it is the same document.`] : [],
    ),
    ...part('Look at these:', remarked, ({ state }) =>
      'remark' in state && state.remark !== undefined ? [state.remark] : [],
    ),
    `${countOf(count, 'source', 'sources')} with ${countOf(asked.length, 'address', 'addresses')}: ${counts.join(', ')}.`,
  ].join('\n\n')
}

function part(title: string, asked: readonly Asked[], linesOf: (one: Asked) => string[]): string[] {
  if (asked.length === 0) return []
  return [
    [
      title,
      ...asked.flatMap((one) => [
        `${one.source.filePath}:${positionOfField(one.source, one.field).line}  ${one.field}: ${one.url}`,
        ...linesOf(one).map((line) => `  ${line}`),
      ]),
    ].join('\n'),
  ]
}

/** What has become of it, what was seen of it, and where a copy is. */
function goneLines({ source, field, state, url }: Asked): string[] {
  const { title, seen, consulted, fact, consultedUrl, archived } = source.data
  return [
    ...('message' in state ? [state.message] : []),
    `We know “${title}”, read ${seen}: ${consulted}`,
    `It is cited for this: ${fact}`,
    ...(consultedUrl !== undefined && field !== 'consultedUrl'
      ? [`It was read at ${consultedUrl}`]
      : []),
    ...(archived !== undefined && field !== 'archived'
      ? [`Readers have the copy ${archived}`]
      : []),
    ...(archived === undefined
      ? [
          `Look for a copy at https://web.archive.org/web/*/${url} and write its address as \`archived\`, with its day as \`archivedOn\`.`,
        ]
      : []),
  ]
}
