import { existsSync } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { build } from 'astro'
import { readForBuild } from '../reading/require-corpus.ts'
import { reminderOf } from './reminder.ts'
import { reminderOfPictures } from './reminder-of-pictures.ts'
import { formatReport } from '../text/format-report.ts'

/*
 * The site is built beside `dist/` and put in its place when it is whole: whatever goes
 * wrong, the edition that was there before stays as it was.
 */
const published = 'dist'
const staging = '.astro/next'
const previous = '.astro/previous'

const loaded = await readForBuild(process.cwd())
if ('issues' in loaded) {
  console.error(formatReport(loaded.issues))
  process.exit(1)
}

try {
  await rm(staging, { recursive: true, force: true })
  // Astro keeps rendered content between builds but does not see every change that
  // matters to it, such as one in our plugins.
  await build({ outDir: staging, force: true, logLevel: 'error' })
  await publish()
  console.log(`Built ${published}/.`)
  if (loaded.unlisted.length > 0) console.log(reminderOf(loaded.unlisted))
  const pictures = reminderOfPictures(loaded.corpus)
  if (pictures !== undefined) console.log(pictures)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}

/** Let the new site take the place of the old one, or the old one its place back. */
async function publish(): Promise<void> {
  await rm(previous, { recursive: true, force: true })
  if (existsSync(published)) await rename(published, previous)
  try {
    await rename(staging, published)
  } catch (error) {
    if (existsSync(previous)) await rename(previous, published)
    throw error
  }
  await rm(previous, { recursive: true, force: true })
}
