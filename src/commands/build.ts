import { existsSync } from 'node:fs'
import { rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { build } from 'astro'
import { redirectFiles } from '../addresses/redirect-files.ts'
import { readForBuild } from '../reading/require-corpus.ts'
import { remindersOf } from './reminders.ts'
import { siteAddress } from './site-address.ts'
import { formatReport } from '../text/format-report.ts'

/*
 * The site is built beside `dist/` and moved there when it is complete: if the build fails,
 * the site of the last build stays.
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
  // Without `force`, Astro takes rendered content from the last build even if our plugins changed.
  await build({ outDir: staging, force: true, logLevel: 'error' })
  for (const [name, lines] of redirectFiles(loaded.corpus, siteAddress(process.env).base)) {
    await writeFile(path.join(staging, name), lines)
  }
  await publish()
  console.log(`Built ${published}/.`)
  for (const reminder of remindersOf(loaded)) console.log(reminder)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}

/** Replace the old site by the new one. If that fails, the old one stays. */
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
