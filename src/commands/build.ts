import { mkdir, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { movedPages } from '../hosting/moved-pages.ts'
import { siteFilesOfHosts } from '../hosting/site-files.ts'
import { loggedErrors } from '../publishing/astro-log.ts'
import { takeBuildLock } from '../publishing/build-lock.ts'
import { extentOf, lossesOf } from '../publishing/extent.ts'
import { faultsOfSite } from '../publishing/faults-of-site.ts'
import { placeOfSite, replaceSite, restoreSite } from '../publishing/replace-site.ts'
import { keepParts } from '../publishing/site-list.ts'
import { lackOfRoom } from '../publishing/room.ts'
import { readForBuild, type Edition } from '../reading/require-corpus.ts'
import { remindersOf } from './reminders.ts'
import { siteAddress } from './site-address.ts'
import { formatReport } from '../text/format-report.ts'

/*
 * The site is built beside `dist/`, looked through, and moved there when it is whole: if anything
 * goes wrong, the site of the last build stays.
 */
const published = 'dist'
// Not in `.astro/`, which may be a link to another disk: what Astro builds looks for packages above it.
const staging = '.dist.building'
const temporary = path.resolve('.astro/tmp')

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
    fail(error instanceof Error ? error.message : String(error))
  } finally {
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
  await remove(staging)
  // Not before the content is known to be right: it takes a second to load.
  const { build } = await import('astro')
  await build({
    outDir: staging,
    // Without it, Astro takes rendered content from the last build even if our plugins changed.
    force: true,
    logLevel: 'error',
    logger: { entrypoint: fileURLToPath(import.meta.resolve('../publishing/astro-log.ts')) },
  })
  const moved = movedPages(loaded.corpus, base)
  for (const [name, lines] of siteFilesOfHosts({ base, moved })) {
    await writeFile(path.join(staging, name), lines)
  }

  const problems = await problemsOf(loaded, base, place)
  if (problems.length > 0) {
    fail(`${problems.join('\n')}\n${published}/ stays as it was.`)
    return
  }
  await keepParts(staging, place)
  await replaceSite(staging, place)
  console.log(`Built ${published}/.`)
  for (const reminder of remindersOf(loaded)) console.log(reminder)
}

/** Why what was built must not replace the site that is there. */
async function problemsOf({ inventory }: Edition, base: string, place: string): Promise<string[]> {
  const promised = inventory.filter(({ type }) => type !== 'anchor').map(({ address }) => address)
  const faults = [...loggedErrors(), ...(await faultsOfSite(staging, promised, base))]
  if (faults.length > 0) return faults
  if (process.argv.includes('--shrink')) return []
  const losses = lossesOf(await extentOf(place), await extentOf(staging))
  if (losses.length === 0) return []
  return [
    `The new site has ${losses.join(', ')}.`,
    'If that is meant, run `npm run build -- --shrink`; else look whether all of `content/` is here.',
  ]
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
