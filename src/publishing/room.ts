import { statSync } from 'node:fs'
import { statfs } from 'node:fs/promises'
import path from 'node:path'
import { listFiles } from './list-files.ts'
import { listOfSite } from './site-list.ts'

/** What a build writes beside the site itself: parts of pages, fonts, pictures, an index. */
const besides = 32_000_000

/**
 * Why a build would end on a full disk, which takes its programs some time to find out; `undefined` if
 * there is room.
 *
 * @param site the folder of the site of before, about as large as the new one
 * @param folders in which the build writes
 */
export async function lackOfRoom(
  site: string,
  folders: readonly string[],
): Promise<string | undefined> {
  const needed = (await sizeOf(site)) + besides
  for (const folder of folders) {
    const free = await freeIn(folder)
    if (free !== undefined && free < needed) {
      return `The disk of ${folder === '.' ? 'this folder' : folder} is full: a build needs some ${inMegabytes(needed)}, and ${inMegabytes(free)} are free.`
    }
  }
  return undefined
}

/** The size of a site by its own list, or else by its files. */
async function sizeOf(site: string): Promise<number> {
  const known = await listOfSite(site)
  const sizes = known
    ? Object.values(known.list).map(({ bytes }) => bytes)
    : listFiles(site).map((file) => statSync(path.join(site, file)).size)
  return sizes.reduce((sum, size) => sum + size, 0)
}

/** The bytes that whoever builds may still write there; `undefined` if there is no such folder. */
async function freeIn(folder: string): Promise<number | undefined> {
  const space = await statfs(folder).catch(() => undefined)
  return space && space.bavail * space.bsize
}

function inMegabytes(bytes: number): string {
  return `${Math.ceil(bytes / 1_000_000)} MB`
}
