import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import path from 'node:path'
import { digestOfDrawing, digestOfPreview } from './digest.ts'
import { inParallel } from './in-parallel.ts'
import type { Preview } from './preview.ts'

/** Gets ready to draw the pictures that are missing; asked only where there are any. */
type OpenDrawing = (
  missing: readonly Preview[],
) => Promise<(preview: Preview) => Promise<Uint8Array>>

/** How many pictures had to be drawn, and how many were there from an earlier time. */
export interface Published {
  drawn: number
  kept: number
}

/**
 * Write the pictures of a site into its folder. Pictures that the same code drew from the same
 * content are taken from the folder where they are kept; others there are removed.
 *
 * @param site the folder of the built site
 * @param keep the folder where pictures are kept from one build to the next
 */
export async function publishPreviews(
  previews: readonly Preview[],
  site: string,
  keep: string,
  openDrawing: OpenDrawing,
): Promise<Published> {
  await mkdir(keep, { recursive: true })
  const folders = new Set(previews.map((preview) => path.dirname(path.join(site, preview.path))))
  await Promise.all([...folders].map((folder) => mkdir(folder, { recursive: true })))

  const drawing = await digestOfDrawing()
  const inputsOf = (preview: Preview) => digestOfPreview(preview, drawing)
  const kept = new Map((await readdir(keep)).map((name) => [name.split('.')[0], name]))
  const wanted = new Set<string>()
  const missing: Preview[] = []
  await inParallel(previews, 16, async (preview) => {
    const name = kept.get(inputsOf(preview))
    const png = name && (await readFile(path.join(keep, name)).catch(() => undefined))
    if (!png || name !== nameFor(inputsOf(preview), png)) {
      missing.push(preview)
      return
    }
    wanted.add(name)
    await writeFile(path.join(site, preview.path), png)
  })

  if (missing.length > 0) {
    const draw = await openDrawing(missing)
    await inParallel(missing, availableParallelism(), async (preview) => {
      const png = await draw(preview)
      const name = nameFor(inputsOf(preview), png)
      wanted.add(name)
      await keepWhole(path.join(keep, name), png)
      await writeFile(path.join(site, preview.path), png)
    })
  }

  const unwanted = (await readdir(keep)).filter((name) => !wanted.has(name))
  await Promise.all(
    unwanted.map((name) => rm(path.join(keep, name), { recursive: true, force: true })),
  )
  return { drawn: missing.length, kept: previews.length - missing.length }
}

/** The name of a kept picture, which has a digest of what it was drawn from and one of itself. */
function nameFor(inputs: string, png: Uint8Array): string {
  return `${inputs}.${createHash('sha256').update(png).digest('hex').slice(0, 16)}.png`
}

/** Write a picture so that an interrupted build leaves no half of it. */
async function keepWhole(file: string, png: Uint8Array): Promise<void> {
  const unfinished = `${file}.${process.pid}`
  await writeFile(unfinished, png)
  // A folder would be in its way.
  await rm(file, { recursive: true, force: true })
  await rename(unfinished, file)
}
