import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import sharp from 'sharp'
import { requireEdition } from '../../src/reading/require-corpus.ts'

interface Options {
  outDir: string
  logger: { entrypoint: string }
}

interface Destination {
  default: () => { write: (event: { label: string; message: string }) => void }
}

/**
 * What stands in for Astro's `build` in the process of a test: a page of one line, a picture or an empty
 * list at each address that the content promises. `LEAVES_OUT` names one that is forgotten; `LOGS` is an
 * error of which Astro only says so.
 */
export async function build({ outDir, logger }: Options): Promise<void> {
  const { inventory } = await requireEdition(process.cwd())
  const png = await sharp({ create: { width: 9, height: 9, channels: 3, background: 'red' } })
    .png()
    .toBuffer()
  for (const { address, type } of inventory) {
    if (type === 'anchor' || address === process.env.LEAVES_OUT) continue
    const file = path.join(outDir, address.endsWith('/') ? `${address}index.html` : address)
    await mkdir(path.dirname(file), { recursive: true })
    await writeFile(file, file.endsWith('.png') ? png : file.endsWith('.html') ? '<p>x</p>' : '[]')
  }
  if (process.env.LOGS === undefined) return
  const { default: destination } = (await import(logger.entrypoint)) as Destination
  destination().write({ label: 'markdown', message: process.env.LOGS })
}
