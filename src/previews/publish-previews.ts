import { hash } from 'node:crypto'
import { copyFileSync, linkSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import path from 'node:path'
import { digestOfDrawing, digestOfPreview } from './digest.ts'
import { inParallel } from './in-parallel.ts'
import type { Preview } from './preview.ts'

/** Gets ready to draw the pictures that are missing; asked only where there are any. */
type OpenDrawing = (
  missing: readonly Preview[],
) => Promise<(preview: Preview) => Promise<Uint8Array>>

/** Takes a file over from the site before, if it has it with a digest that begins so. */
export type TakeFile = (file: string, sha256: string, folder: string) => boolean

/** How many pictures had to be drawn, and how many were there from an earlier time. */
export interface Published {
  drawn: number
  kept: number
}

/**
 * Write the pictures of a site into its folder. Pictures that the same code drew from the same
 * content are taken from the site before, or from the folder where they are kept; others there are
 * removed.
 *
 * @param site the folder of the built site
 * @param keep the folder where pictures are kept from one build to the next
 */
export async function publishPreviews(
  previews: readonly Preview[],
  site: string,
  keep: string,
  openDrawing: OpenDrawing,
  takeFile: TakeFile = () => false,
): Promise<Published> {
  await mkdir(keep, { recursive: true })
  const folders = new Set(previews.map((preview) => path.dirname(path.join(site, preview.path))))
  for (const folder of folders) mkdirSync(folder, { recursive: true })

  const drawing = await digestOfDrawing()
  // Previews of which the same is drawn have one picture, at several addresses.
  const pictures = Map.groupBy(previews, (preview) => digestOfPreview(preview, drawing))
  const kept = new Map((await readdir(keep)).map((name) => [name.split('.')[0], name]))
  const wanted = new Set<string>()
  const missing: { inputs: string; first: Preview; all: Preview[] }[] = []
  for (const [inputs, same] of pictures) {
    const name = kept.get(inputs)
    const all = name ? same.filter((preview) => !isTaken(preview, name)) : same
    if (name && all.length === 0) {
      wanted.add(name)
      continue
    }
    const png = name && pictureIn(path.join(keep, name))
    if (png && name === nameFor(inputs, png)) publish(name, all)
    else if (all[0]) missing.push({ inputs, first: all[0], all })
  }

  if (missing.length > 0) {
    const draw = await openDrawing(missing.map(({ first }) => first))
    await inParallel(missing, availableParallelism(), async ({ inputs, first, all }) => {
      const png = await draw(first)
      const name = nameFor(inputs, png)
      await keepWhole(path.join(keep, name), png)
      publish(name, all)
    })
  }

  const unwanted = (await readdir(keep)).filter((name) => !wanted.has(name))
  await Promise.all(
    unwanted.map((name) => rm(path.join(keep, name), { recursive: true, force: true })),
  )
  const drawn = missing.reduce((sum, { all }) => sum + all.length, 0)
  return { drawn, kept: previews.length - drawn }

  function isTaken(preview: Preview, name: string): boolean {
    return takeFile(preview.path.slice(1), digestIn(name), site)
  }

  function publish(name: string, all: readonly Preview[]): void {
    wanted.add(name)
    for (const preview of all) place(path.join(keep, name), path.join(site, preview.path))
  }
}

/** What is in a file; `undefined` if it cannot be read. */
function pictureIn(file: string): Uint8Array | undefined {
  try {
    return readFileSync(file)
  } catch {
    return undefined
  }
}

/** The name of a kept picture, which has a digest of what it was drawn from and one of itself. */
function nameFor(inputs: string, png: Uint8Array): string {
  return `${inputs}.${hash('sha256', png).slice(0, 16)}.png`
}

/** Of the picture: the beginning of it. */
function digestIn(name: string): string {
  return name.split('.')[1] ?? ''
}

/** Write a picture so that an interrupted build leaves no half of it. */
async function keepWhole(file: string, png: Uint8Array): Promise<void> {
  const unfinished = `${file}.${process.pid}`
  await writeFile(unfinished, png)
  // A folder would be in its way.
  await rm(file, { recursive: true, force: true })
  await rename(unfinished, file)
}

/**
 * Publish a kept picture as a second name of its file, which takes a tenth of the time of a copy.
 * What changes the published one changes the kept one too: then its digest is not that in its name,
 * and it is drawn again.
 */
function place(kept: string, published: string): void {
  // Never written over: it may be another name of a kept picture.
  rmSync(published, { force: true })
  try {
    linkSync(kept, published)
  } catch {
    // Between disks, and on some of them, files have one name.
    copyFileSync(kept, published)
  }
}
