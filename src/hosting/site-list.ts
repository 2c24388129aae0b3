import { headersOf, isPart } from './headers-of.ts'
import { listOfFiles } from './rules.ts'

/*
 * The list of the files of a site: what was built, and what is kept of the site before for readers who
 * have one of its pages open. It lies in the folder of the site, and so it is where the site is.
 */

/** A file, as the list has it. */
export interface ListedFile {
  bytes: number
  /** Of its content, in hexadecimal. */
  sha256: string
  /** Its media type, as a host sends it. */
  type: string
  /** True if the site itself does not have it any more: only pages of the one before ask for it. */
  kept?: true
}

/** By their paths below the folder of the site: `citas/x/index.html`. */
export type SiteList = Readonly<Record<string, ListedFile>>

/** The format that is written; a list in another one is not read. */
const format = 1

/** A file that was built, as the list has it. */
export function listed(path: string, content: Pick<ListedFile, 'bytes' | 'sha256'>): ListedFile {
  return { ...content, type: headersOf(`/${path}`).type }
}

/** The text of a list, with a line for each file. */
export function formatList(list: SiteList): string {
  const lines = sorted(list).map(
    ([path, file]) => `${JSON.stringify(path)}:${JSON.stringify(file)}`,
  )
  return `{"format":${format},"files":{\n${lines.join(',\n')}\n}}\n`
}

/** The list that a text is; `undefined` if it is none. */
export function readList(text: string): SiteList | undefined {
  try {
    const read = JSON.parse(text) as { format?: unknown; files?: SiteList } | null
    const { files } = read ?? {}
    const isList = read?.format === format && files && Object.values(files).every(isListed)
    return isList ? files : undefined
  } catch {
    return undefined
  }
}

function isListed(file: unknown): boolean {
  const { bytes, sha256, type } = (file ?? {}) as Partial<ListedFile>
  return typeof bytes === 'number' && typeof sha256 === 'string' && typeof type === 'string'
}

/** The files that the site itself has: the same however it was built, and after whatever site. */
export function builtOf(list: SiteList): SiteList {
  return fromEntries(sorted(list).filter(([, { kept }]) => !kept))
}

/**
 * What is kept of the site before: its parts that the new one lacks. What that one kept itself goes,
 * unless nothing takes its place: to publish the same twice costs nobody anything.
 */
export function keptOf(before: SiteList, site: SiteList): SiteList {
  const built = builtOf(site)
  const lacking = sorted(before).filter(([path]) => isPart(`/${path}`) && !(path in built))
  const replaced = lacking.filter(([, { kept }]) => !kept)
  return fromEntries(
    (replaced.length > 0 ? replaced : lacking).map(([path, file]) => [
      path,
      { ...file, kept: true },
    ]),
  )
}

/**
 * When a file is uploaded: what pages load comes before the pages, what leads to pages after them, and
 * then the list, which says what there is. What is gone goes at the end.
 */
export const steps = ['part', 'page', 'other', 'list', 'gone'] as const
export type Step = (typeof steps)[number]

/** The step of a file that is there. */
function stepOf(path: string): Step {
  if (path === listOfFiles) return 'list'
  if (path.endsWith('.html')) return 'page'
  return isPart(`/${path}`) || /\.(?:png|svg|woff2)$/.test(path) ? 'part' : 'other'
}

/** Paths in the order in which they are uploaded. */
export function inOrder(paths: readonly string[]): string[] {
  const place = (path: string) => steps.indexOf(stepOf(path))
  return paths.toSorted((a, b) => place(a) - place(b))
}

/** Something to do on a host. */
export interface Change {
  step: Step
  path: string
}

/**
 * What to do on a host so that it has a new site, in order.
 *
 * @param host what is there: nothing, the first time
 * @param site what was built, with whatever is kept on this machine
 * @returns also the list of what the host has afterwards
 */
export function changesOf(host: SiteList, site: SiteList): { changes: Change[]; after: SiteList } {
  const built = builtOf(site)
  // A machine may have built more often than it has published: what readers have is on the host.
  const after = fromEntries(Object.entries({ ...built, ...keptOf(host, built) }))
  const isNew = ([path, { sha256, type }]: [string, ListedFile]) =>
    host[path]?.sha256 !== sha256 || host[path].type !== type
  const uploaded = inOrder([
    ...sorted(built)
      .filter(isNew)
      .map(([path]) => path),
    ...(formatList(host) === formatList(after) ? [] : [listOfFiles]),
  ])
  const gone = Object.keys(host).filter((path) => !(path in after))
  return {
    changes: [
      ...uploaded.map((path) => ({ step: stepOf(path), path })),
      ...gone.toSorted().map((path) => ({ step: 'gone' as const, path })),
    ],
    after,
  }
}

function sorted(list: SiteList): [string, ListedFile][] {
  return Object.entries(list).toSorted(([a], [b]) => (a < b ? -1 : 1))
}

function fromEntries(entries: readonly (readonly [string, ListedFile])[]): SiteList {
  return Object.fromEntries(entries)
}
