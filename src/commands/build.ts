import { mkdir, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { setFlagsFromString } from 'node:v8'
import { movedPages } from '../hosting/moved-pages.ts'
import { siteFilesOfHosts } from '../hosting/site-files.ts'
import type { SiteList } from '../hosting/site-list.ts'
import { takeErrors } from '../publishing/astro-log.ts'
import { takeBuildLock } from '../publishing/build-lock.ts'
import { extentOf, lossesOf } from '../publishing/extent.ts'
import { faultsOfSite, type Findings } from '../publishing/faults-of-site.ts'
import { placeOfSite, replaceSite, restoreSite } from '../publishing/replace-site.ts'
import { keepParts, listOfSite } from '../publishing/site-list.ts'
import { lackOfRoom } from '../publishing/room.ts'
import { listFiles } from '../publishing/list-files.ts'
import { digestsOfBuild, readForBuild, type Edition } from '../reading/require-corpus.ts'
import '../reuse/all-questions.ts'
import { digestOfCode } from '../reuse/digest-of-code.ts'
import { readKeptPages, writeKeptPages } from '../reuse/kept-pages.ts'
import {
  beginSession,
  endSession,
  type Before,
  type Content,
  type Session,
} from '../reuse/session.ts'
import { remindersOf } from './reminders.ts'
import { siteAddress } from './site-address.ts'
import { countOf } from '../text/count-of.ts'
import { formatReport } from '../text/format-report.ts'
import { messageOfError } from '../text/message-of-error.ts'

/*
 * The site is built beside `dist/`, looked through, and moved there when it is whole: if anything
 * goes wrong, the site of the last build stays.
 */
const published = 'dist'
// Not in `.astro/`, which may be a link to another disk: what Astro builds looks for packages above it.
const staging = '.dist.building'
const temporary = path.resolve('.astro/tmp')
/** What a build keeps of its pages for the next one. */
const pagesFile = '.astro/glosa-pages'

// Bytes of files count like other memory. Otherwise V8 looks through all that a build has in memory
// after each 64 MB of pages that are written: of a thousand articles, a third of the whole time.
setFlagsFromString('--external-memory-accounted-in-global-limit')

const lack = await lackOfRoom(published, ['.', '.astro'])
if (lack === undefined) await buildAlone()
else fail(lack)

/** Build, unless another build of this project is at work. */
async function buildAlone(): Promise<void> {
  const lock = await takeBuildLock('.astro/build.lock')
  if ('heldBy' in lock) {
    const { pid, since } = lock.heldBy
    fail(`Another build is at work here since ${since} (process ${pid}). Run it again afterwards.`)
    return
  }
  try {
    await buildSite()
  } catch (error) {
    fail(messageOfError(error))
  } finally {
    endSession()
    // What cannot be removed now is removed by the next build.
    await remove(staging).catch(() => undefined)
    await remove(temporary).catch(() => undefined)
    await lock.release()
  }
}

async function buildSite(): Promise<void> {
  const place = await placeOfSite(published)
  if (await restoreSite(place)) console.log(`${published}/ is the one of before again.`)
  const { base } = siteAddress(process.env)
  const loaded = await readForBuild(process.cwd())
  if ('issues' in loaded) {
    fail(formatReport(loaded.issues))
    return
  }

  await useTemporary()
  const code = await digestOfCode('.', siteAddress(process.env))
  const before = await listOfSite(place)
  const session = await buildPages(loaded, code, before && { ...before, place })
  const moved = movedPages(loaded.corpus, base)
  for (const [name, lines] of siteFilesOfHosts({ base, moved })) {
    await writeFile(path.join(staging, name), lines)
  }

  const { problems, asks, contents } = await lookThrough(loaded, base, session, {
    place,
    list: before?.list,
  })
  if (problems.length > 0) {
    fail(`${problems.join('\n')}\n${published}/ stays as it was.`)
    return
  }
  const assets = assetsIn(staging)
  const taken = new Set(session.taken.keys())
  const site = await keepParts(staging, place, before?.list, taken, contents)
  await replaceSite(staging, place)
  await writeKeptPages(pagesFile, code, session.kept({ site, since: Date.now(), assets, asks }))
  console.log(`Built ${published}/.${whatWasMade(session)}`)
  for (const reminder of remindersOf(loaded)) console.log(reminder)
}

/**
 * Build the site beside the one that is there: of its pages only those that are not as they were, unless
 * that fails, or the others would ask for style sheets or scripts that have another name now.
 */
async function buildPages(
  edition: Edition,
  code: string,
  site: SiteBefore | undefined,
): Promise<Session> {
  const content = contentOf(edition)
  const before = site && buildBefore(site, code)
  const session = beginSession(content, before)
  if (!session.isPartial) {
    await runAstro()
    return session
  }
  if ((await isBuilt()) && isSame(assetsIn(staging), before?.kept.assets ?? [])) return session
  takeErrors()
  const again = beginSession(content, undefined)
  await runAstro()
  return again
}

/** Whether Astro builds the site without a fault. */
async function isBuilt(): Promise<boolean> {
  takeErrors()
  return runAstro().then(
    () => true,
    () => false,
  )
}

/** The site before: where it is, its list, and the digest of that. */
interface SiteBefore {
  place: string
  list: SiteList
  digest: string
}

/** What there is of the build of the site before. */
function buildBefore({ place, list, digest }: SiteBefore, code: string): Before | undefined {
  const kept = readKeptPages(pagesFile, code)
  return kept && { kept, folder: place, site: digest, listed: (file) => list[file] }
}

function contentOf({ corpus }: Edition): Content {
  const digests = digestsOfBuild()
  return {
    corpus,
    digestOfFile: (file) => digests.get(file),
    digestOfAll: JSON.stringify([...digests]),
  }
}

async function runAstro(): Promise<undefined> {
  await remove(staging)
  collectOften()
  // Not before the content is known to be right: it takes a second to load.
  const { build } = await import('astro')
  await build({
    outDir: staging,
    logLevel: 'error',
    logger: { entrypoint: fileURLToPath(import.meta.resolve('../publishing/astro-log.ts')) },
  })
}

/**
 * Collect as soon as two thirds are new, now that the content is read. V8 would wait until there are four
 * times as many, and to get so much memory of the system takes longer than to collect: of a hundred
 * articles a sixth of the time, and nearly half of the memory.
 */
function collectOften(): void {
  setFlagsFromString('--heap-growing-percent=70')
}

/** How much of a site was made again, if not all of it. */
function whatWasMade({ taken, made }: Session): string {
  const files = countOf(made(), 'page or file', 'pages and files')
  return taken.size === 0 ? '' : ` ${files} made again, ${taken.size} as before.`
}

/** The names of the style sheets, scripts and fonts of a site. */
function assetsIn(folder: string): string[] {
  return listFiles(path.join(folder, '_astro'))
}

function isSame(some: readonly string[], others: readonly string[]): boolean {
  return JSON.stringify(some) === JSON.stringify(others)
}

/** Why what was built must not replace the site that is there, and what is in its files. */
async function lookThrough(
  { inventory }: Edition,
  base: string,
  { taken }: Session,
  before: { place: string; list: SiteList | undefined },
): Promise<{ problems: string[] } & Pick<Findings, 'asks' | 'contents'>> {
  const promised = inventory.map(({ address }) => address)
  const { faults, ...found } = faultsOfSite(staging, promised, base, taken)
  const problems = [...takeErrors(), ...faults]
  if (problems.length > 0 || process.argv.includes('--shrink')) return { problems, ...found }
  const losses = lossesOf(
    await extentOf(before.place, before.list && Object.keys(before.list)),
    await extentOf(staging, [...found.asks.keys()]),
  )
  if (losses.length === 0) return { problems, ...found }
  problems.push(
    `The new site has ${losses.join(', ')}.`,
    'If that is meant, run `npm run build -- --shrink`; else look whether all of `content/` is here.',
  )
  return { problems, ...found }
}

/** A folder of this build for what others write in passing, so that nothing of it stays behind. */
async function useTemporary(): Promise<void> {
  await remove(temporary)
  await mkdir(temporary, { recursive: true })
  for (const name of ['TMPDIR', 'TEMP', 'TMP']) process.env[name] = temporary
}

function remove(folder: string): Promise<void> {
  return rm(folder, { recursive: true, force: true })
}

function fail(message: string): void {
  console.error(message)
  process.exitCode = 1
}
