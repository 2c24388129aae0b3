import { rename, rm } from 'node:fs/promises'
import { build } from 'astro'
import { loadCorpus } from '../reading/load-corpus.ts'
import { formatReport } from '../text/format-report.ts'

/*
 * The site is built beside `dist/` and put in its place when it is whole: whatever goes
 * wrong, the edition that was there before stays as it was.
 */
const published = 'dist'
const staging = '.astro/next'

const loaded = await loadCorpus(process.cwd())
if ('issues' in loaded) {
  console.error(formatReport(loaded.issues))
  process.exit(1)
}

await rm(staging, { recursive: true, force: true })
try {
  // Astro keeps rendered content between builds but does not see every change that
  // matters to it, such as one in our plugins.
  await build({ outDir: staging, force: true, logLevel: 'warn' })
} catch (error) {
  console.error(error)
  process.exit(1)
}
await rm(published, { recursive: true, force: true })
await rename(staging, published)
console.log(`Built ${published}/.`)
