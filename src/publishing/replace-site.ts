import { cp, mkdir, readlink, readdir, realpath, rename, rm, rmdir, stat } from 'node:fs/promises'
import path from 'node:path'
import { inOrder } from '../hosting/site-list.ts'
import { listFiles } from './list-files.ts'

/** A site could not take its place, and the reader's site is as it was. */
export class NotReplaced extends Error {
  override name = 'NotReplaced'
}

/** The folder that is published, where a link leads to if it is one. */
export async function placeOfSite(site: string): Promise<string> {
  const link = await readlink(site).catch(() => undefined)
  // A link may lead to a folder that is still to be made.
  const target = path.resolve(...(link === undefined ? [site] : [path.dirname(site), link]))
  const place = await realpath(site).catch(() => target)
  const found = await stat(place).catch(() => undefined)
  if (found && !found.isDirectory()) {
    throw new NotReplaced(`\`${site}\` is a file, and the site is a folder: move the file away.`)
  }
  return place
}

const previousOf = (place: string) => beside(place, 'previous')
const nextOf = (place: string) => beside(place, 'next')

/** Beside a folder, so that it is on the same disk. */
function beside(place: string, suffix: string): string {
  return path.join(path.dirname(place), `.${path.basename(place)}.${suffix}`)
}

/**
 * Put back the site of before, if a process was killed while it replaced it.
 *
 * @returns whether there was something to put back
 */
export async function restoreSite(place: string): Promise<boolean> {
  await rm(nextOf(place), { recursive: true, force: true })
  const hasSite = await isThere(place)
  const wasMoved = await isThere(previousOf(place))
  if (hasSite) await rm(previousOf(place), { recursive: true, force: true })
  else if (wasMoved) await rename(previousOf(place), place)
  return !hasSite && wasMoved
}

/**
 * Replace a site by the one that was built: in one step, or file by file where the folder cannot be
 * moved because another disk is mounted there. If that fails, the old one stays.
 *
 * @param staged the folder of the new site, which is gone afterwards
 * @param place the folder that is published
 * @param isFixed whether it cannot be moved
 */
export async function replaceSite(
  staged: string,
  place: string,
  isFixed: (place: string) => Promise<boolean> = isMountPoint,
): Promise<void> {
  await mkdir(path.dirname(place), { recursive: true })
  if (await isFixed(place)) {
    await fillSite(staged, place)
    await rm(staged, { recursive: true, force: true })
    return
  }
  const next = nextOf(place)
  await moved(staged, next)
  const hasSite = await isThere(place)
  if (hasSite) await rename(place, previousOf(place))
  try {
    await rename(next, place)
  } catch (error) {
    if (hasSite) await rename(previousOf(place), place)
    await rm(next, { recursive: true, force: true })
    throw error
  }
  await rm(previousOf(place), { recursive: true, force: true })
}

/** Move a folder, also to another disk. */
async function moved(from: string, to: string): Promise<void> {
  await rename(from, to).catch(async (error: unknown) => {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error
    await cp(from, to, { recursive: true })
    await rm(from, { recursive: true })
  })
}

/** Copy a site over another: what pages ask for before the pages, and what is gone at the end. */
async function fillSite(staged: string, place: string): Promise<void> {
  const files = listFiles(staged)
  for (const file of inOrder(files)) {
    const to = path.join(place, file)
    await mkdir(path.dirname(to), { recursive: true })
    // Beside its place first, so that nobody is given half of it.
    await cp(path.join(staged, file), `${to}.next`)
    await rename(`${to}.next`, to)
  }
  const kept = new Set(files)
  for (const file of listFiles(place)) {
    if (!kept.has(file)) await rm(path.join(place, file), { force: true })
  }
  await removeEmptyFolders(place)
}

async function removeEmptyFolders(folder: string): Promise<void> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const folders = entries.filter((entry) => entry.isDirectory())
  const paths = folders.map((entry) => path.join(entry.parentPath, entry.name))
  // The inner ones first. One that is not empty stays.
  for (const one of paths.toSorted().toReversed()) await rmdir(one).catch(() => undefined)
}

async function isMountPoint(folder: string): Promise<boolean> {
  const [own, parent] = await Promise.all(
    [folder, path.dirname(folder)].map((one) => stat(one).catch(() => undefined)),
  )
  return own !== undefined && parent !== undefined && own.dev !== parent.dev
}

async function isThere(place: string): Promise<boolean> {
  return (await stat(place).catch(() => undefined)) !== undefined
}
