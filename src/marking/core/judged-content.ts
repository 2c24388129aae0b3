import type { ParsedContent } from '../../corpus/parsed-content.ts'
import type { Gap } from '../../corpus/still-to-write.ts'
import { originalPathOf, pathOfEntry } from '../../edition/content-paths.ts'
import type { ContentFile } from '../../reading/content-file.ts'
import { judge } from '../../reading/load-corpus.ts'
import type { Issue } from '../../text/issue.ts'
import type { Style } from './write-fields.ts'

/** The files of an edition at one time, and what the check says of them. */
export interface JudgedContent {
  files: readonly ContentFile[]
  /** The text of a file, if there is one and it can be read. */
  textOf: (path: string) => string | undefined
  /** True for a file that is there and has no text to show or to change: one that is not UTF-8. */
  isUnreadable: (path: string) => boolean
  content: ParsedContent
  published: ParsedContent
  issues: Issue[]
  gaps: Gap[]
}

/** @param today the latest day that counts as today */
export function judgedContent(files: readonly ContentFile[], today: string): JudgedContent {
  const byPath = new Map(files.map((file) => [file.path, file]))
  const textOf = (path: string) => {
    const file = byPath.get(path)
    return file && !file.unreadable ? textIn(file.bytes) : undefined
  }
  const isUnreadable = (path: string) => byPath.has(path) && textOf(path) === undefined
  return { files, textOf, isUnreadable, ...judge(files, today) }
}

/** What is no UTF-8 would be written otherwise than it was: nothing here changes it. */
export function textIn(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/** Texts to write, by their paths; `null` for a file to delete. */
export type ChangedFiles = ReadonlyMap<string, string | null>

/** The files with some of them changed. */
export function withChanges(
  files: readonly ContentFile[],
  changed: ChangedFiles,
): readonly ContentFile[] {
  const encoder = new TextEncoder()
  const written = [...changed].flatMap(([path, text]) =>
    text === null ? [] : [{ path, bytes: encoder.encode(text) }],
  )
  return [...files.filter(({ path }) => !changed.has(path)), ...written].toSorted((a, b) =>
    a.path < b.path ? -1 : 1,
  )
}

/** The two files of an article. */
export function filesOfArticle(id: string): string[] {
  return [pathOfEntry('articles', id), originalPathOf(id)]
}

/** The quotation marks around most of the dates of an edition; those of `npm run new` if it has none. */
export function styleOfEdition({ files, textOf }: Pick<JudgedContent, 'files' | 'textOf'>): Style {
  const dates = files
    .filter(({ path }) => path.startsWith('content/claims/'))
    .slice(0, 100)
    .flatMap(({ path }) => /date: (["'])\d/.exec(textOf(path) ?? '')?.[1] ?? [])
  const double = dates.filter((quote) => quote === '"').length
  return { quote: double > dates.length / 2 ? '"' : "'" }
}
