import { readFile } from 'node:fs/promises'
import { buffer } from 'node:stream/consumers'
import type { ParsedContent } from '../corpus/parsed-content.ts'
import { pathOfEntry } from '../edition/content-paths.ts'
import { kinds, type Collection } from '../edition/kinds.ts'
import { parseText } from '../markdown/parse-mdx.ts'
import type { RefusedPaste } from '../pasting/pasted-article.ts'
import { readMetadata, readPaste } from '../pasting/read-paste.ts'
import type { ContentFile } from '../reading/content-file.ts'
import { decode } from '../reading/decode.ts'
import { placeOf } from '../reading/place.ts'
import { readContent } from '../reading/read-content.ts'
import { readFolder } from '../reading/read-folder.ts'
import { idPattern } from '../schemas/fields.ts'
import { idsOfMarks, withIds } from '../skeletons/ids-of-marks.ts'
import { filesOfMarks, type NewFile } from '../skeletons/of-marks.ts'
import {
  entitySkeleton,
  followUpSkeleton,
  sourceSkeleton,
  themeSkeleton,
} from '../skeletons/things.ts'
import { countOf } from '../text/count-of.ts'
import { nearest } from '../text/nearest.ts'
import { plainId } from '../text/plain-id.ts'
import { filesOfArticle } from './begin-article.ts'
import { filesOfSource } from './begin-source.ts'
import type { Outcome } from './keep-addresses.ts'
import { PlaceTaken, writeFiles, type WrittenFile } from './write-files.ts'

const usage = `npm run new article <id> [<file>]        an article from a page, a Word file, a text…
npm run new marks                        a file for every mark that has none
npm run new person <id> ["<name>"]       someone who is quoted or named
npm run new organisation <id> ["<name>"]
npm run new source <id> [<file>]         a document, with what its saved page says of itself
npm run new theme <id> ["<title>"]
npm run new follow-up <id>               what happened later`

/** The things of which one file can be begun by name. */
const things: Record<
  string,
  {
    collection: Collection
    begin: (content: ParsedContent, name: string | undefined, today: string) => string
  }
> = {
  person: {
    collection: 'entities',
    begin: (_, name) => entitySkeleton({ kind: 'persona', name, sources: [] }),
  },
  organisation: {
    collection: 'entities',
    begin: (_, name) => entitySkeleton({ kind: 'organización', name, sources: [] }),
  },
  source: { collection: 'sources', begin: () => sourceSkeleton() },
  theme: {
    collection: 'themes',
    begin: ({ themes }, title) =>
      themeSkeleton(title, Math.max(0, ...themes.map(({ data }) => data.order)) + 1),
  },
  'follow-up': { collection: 'followUps', begin: (_, __, today) => followUpSkeleton(today) },
}

/**
 * Run the command `npm run new`, which begins content files. In a file that is there it changes one
 * thing: it gives ids to marks that have none.
 *
 * @param root the project's folder
 * @param args of the command
 * @param today the day that is written into them
 */
export async function beginFiles(
  root: string,
  args: readonly string[],
  today: string,
): Promise<Outcome> {
  const read = readFolder(root)
  const { content } = readContent(read)
  const begun =
    args[0] === 'marks' && args.length === 1
      ? filesForMarks(read, today)
      : args[0] === 'article'
        ? await articleFor(content, args.slice(1))
        : await fileFor(content, args, today)
  if ('problem' in begun) return begun
  const { files, changed = [], remarks = [] } = begun
  if (files.length === 0 && changed.length === 0) return { report: nothingToBegin(content) }
  try {
    await writeFiles(root, [...files.map((file) => ({ ...file, isNew: true })), ...changed])
  } catch (error) {
    return { problem: `${whyNot(error)}\nNothing was written.` }
  }
  return {
    report: [
      ...remarks,
      ...files.map(({ path }) => `new  ${path}`),
      `${countOf(files.length, 'file', 'files')} begun. \`npm run check\` lists what is still to write.`,
    ].join('\n'),
  }
}

function whyNot(error: unknown): string {
  if (error instanceof PlaceTaken) {
    return `There is something at \`${error.message}\` already. Move it away, or delete it.`
  }
  return `The files cannot be written: ${error instanceof Error ? error.message : String(error)}.`
}

function nothingToBegin({ texts }: ParsedContent): string {
  const unmarked = texts.filter(({ annotated }) => annotated.marks.length === 0)
  return [
    'Every mark has its file.',
    ...unmarked.map(({ filePath }) => `Nothing is marked in ${filePath} yet.`),
  ].join('\n')
}

/** The files of all marks that have none, after each mark without an id got one in its article. */
function filesForMarks(read: readonly ContentFile[], today: string): Begun {
  const { content } = readContent(read)
  const taken = idsOfMarks(content)
  const changed = read.flatMap((file) => {
    const place = placeOf(file.path)
    const decoded = decode(file)
    if (place?.collection !== 'articles' || place.isOriginal || !('text' in decoded)) return []
    const parsed = parseText(decoded.text, 'mdx')
    if (!('tree' in parsed)) return []
    const { text, given } = withIds(decoded.text, parsed.tree, content.entities, taken)
    return given.length === 0 ? [] : [{ path: file.path, text, given }]
  })
  const withThem = read.map((file) => {
    const own = changed.find(({ path }) => path === file.path)
    return own ? { ...file, bytes: new TextEncoder().encode(own.text) } : file
  })
  return {
    files: filesOfMarks(readContent(withThem).content, today),
    changed,
    remarks: changed.map(({ path, given }) => `ids  ${path}: ${given.join(', ')}`),
  }
}

/** An article from a file, or from what is piped in. */
async function articleFor(
  content: ParsedContent,
  [id, file, ...more]: readonly string[],
): Promise<Begun> {
  if (id === undefined || more.length > 0) return { problem: usage }
  const problem = problemOfId(id, 'articles', content)
  if (problem !== undefined) return { problem }
  const pasted = await readWith(readPaste, file)
  return 'problem' in pasted ? pasted : filesOfArticle(id, pasted, content)
}

/** A source from the page of the document. */
async function sourceFor(content: ParsedContent, id: string, file: string): Promise<Begun> {
  const problem = problemOfId(id, 'sources', content)
  if (problem !== undefined) return { problem }
  const metadata = await readWith(readMetadata, file)
  return 'problem' in metadata ? metadata : filesOfSource(id, metadata, content)
}

/** What a reader makes of a file, or of what is piped in. */
async function readWith<Read extends object>(
  read: (bytes: Uint8Array, fileName: string | null) => Promise<Read | RefusedPaste>,
  named: string | undefined,
): Promise<Read | { problem: string }> {
  // Without a file, a person at the keyboard would wait for an answer, and the command for a text.
  if (named === undefined && process.stdin.isTTY) return { problem: noFile }
  const file = named ?? '-'
  if (/^https?:/i.test(file)) return { problem: notFetched }
  const bytes = file === '-' ? await buffer(process.stdin) : await readFile(file).catch(() => null)
  if (bytes === null) return { problem: `There is no file \`${file}\` that can be read.` }
  if (named === undefined && bytes.length === 0) return { problem: noFile }
  const found = await read(bytes, file === '-' ? null : file)
  return isRefused(found) ? { problem: `${found.message}\n${found.hint}` } : found
}

const noFile = 'The name of the file is missing, and nothing is piped in.'

const notFetched = 'It is begun from a file. Open the address, save its page, and name that file.'

function isRefused(found: object): found is RefusedPaste {
  return 'kind' in found && found.kind === 'refused'
}

type Begun =
  | {
      files: NewFile[]
      /** Files that are there already. */
      changed?: WrittenFile[]
      remarks?: string[]
    }
  | { problem: string }

function problemOfId(
  id: string,
  collection: Collection,
  content: ParsedContent,
): string | undefined {
  if (!idPattern.test(id)) {
    const plain = plainId(id.replace(/\.[a-z]{2,4}$/i, ''))
    return `An id has lower-case letters without accents, digits and hyphens: \`${plain}\`. It comes before a name or a file.`
  }
  if (!content.ids[collection].has(id)) return undefined
  return `There is a \`${pathOfEntry(collection, id)}\` already.`
}

async function fileFor(
  content: ParsedContent,
  [kind, id, name, ...more]: readonly string[],
  today: string,
): Promise<Begun> {
  const thing = kind === undefined || !Object.hasOwn(things, kind) ? undefined : things[kind]
  if (!thing || id === undefined || more.length > 0) {
    const meant =
      kind === undefined ? undefined : nearest(kind, ['article', 'marks', ...Object.keys(things)])
    const guess = meant === undefined || meant === kind ? undefined : `Did you mean \`${meant}\`?`
    const hint = howToBegin(kind, id, more) ?? guess
    return { problem: hint === undefined ? usage : `${hint}\n\n${usage}` }
  }
  if (kind === 'follow-up' && name !== undefined) {
    return { problem: `A follow-up has no name: \`npm run new follow-up ${id}\`.` }
  }
  if (kind === 'source' && name !== undefined) return sourceFor(content, id, name)
  const problem = problemOfId(id, thing.collection, content)
  if (problem !== undefined) return { problem }
  const path = pathOfEntry(thing.collection, id)
  return { files: [{ path, text: thing.begin(content, name, today) }] }
}

/** What to do about arguments that are nearly right. */
function howToBegin(
  kind: string | undefined,
  id: string | undefined,
  more: readonly string[],
): string | undefined {
  if (kind === 'quote' || kind === 'claim') {
    const { element } = kinds[kind]
    return `Mark its words in the article with \`<${element} id="…">\`; \`npm run new marks\` begins its file.`
  }
  if (kind === 'marks') return 'It takes no id: it begins a file for every mark that has none.'
  if (id === undefined || more.length === 0) return undefined
  return 'Put a name of several words in quotation marks.'
}
