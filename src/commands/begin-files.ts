import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { ParsedContent } from '../corpus/parsed-content.ts'
import { pathOfEntry } from '../edition/content-paths.ts'
import type { Collection } from '../edition/kinds.ts'
import { readContent } from '../reading/read-content.ts'
import { readFolder } from '../reading/read-folder.ts'
import { idPattern } from '../schemas/fields.ts'
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
import type { Outcome } from './keep-addresses.ts'

const usage = `npm run new marks                        a file for every mark that has none
npm run new person <id> ["<name>"]       someone who is quoted or named
npm run new organisation <id> ["<name>"]
npm run new source <id>                  a document
npm run new theme <id>
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
    begin: ({ themes }) => themeSkeleton(Math.max(0, ...themes.map(({ data }) => data.order)) + 1),
  },
  'follow-up': { collection: 'followUps', begin: (_, __, today) => followUpSkeleton(today) },
}

/**
 * Run the command `npm run new`, which begins content files. It never changes one that is there.
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
  const { content } = readContent(await readFolder(root))
  const begun = filesFor(content, args, today)
  if ('problem' in begun) return begun
  const { files } = begun
  if (files.length === 0) return { report: 'Every mark has its file.' }
  for (const { path: file, text } of files) {
    await mkdir(path.dirname(path.join(root, file)), { recursive: true })
    await writeFile(path.join(root, file), text, { flag: 'wx' })
  }
  return {
    report: [
      ...files.map(({ path }) => `new  ${path}`),
      `${countOf(files.length, 'file', 'files')} begun. \`npm run check\` lists what is still to write.`,
    ].join('\n'),
  }
}

function filesFor(
  content: ParsedContent,
  [kind, id, name, ...more]: readonly string[],
  today: string,
): { files: NewFile[] } | { problem: string } {
  if (kind === 'marks' && id === undefined) return { files: filesOfMarks(content, today) }
  const thing = kind === undefined || !Object.hasOwn(things, kind) ? undefined : things[kind]
  if (!thing || id === undefined || more.length > 0) {
    const meant = kind === undefined ? undefined : nearest(kind, ['marks', ...Object.keys(things)])
    const guess = meant === undefined || meant === kind ? '' : `Did you mean \`${meant}\`?\n\n`
    return { problem: guess + usage }
  }
  if (!idPattern.test(id)) {
    return {
      problem: `An id has lower-case letters without accents, digits and hyphens: \`${plainId(id)}\`.`,
    }
  }
  const path = pathOfEntry(thing.collection, id)
  if (content.ids[thing.collection].has(id)) return { problem: `There is a \`${path}\` already.` }
  return { files: [{ path, text: thing.begin(content, name, today) }] }
}
