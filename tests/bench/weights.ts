import { rm } from 'node:fs/promises'
import { startWholeBrowser } from '../site/browser.ts'
import { compressedCopy } from '../site/compressed-copy.ts'
import { pageKinds } from '../site/page-kinds.ts'
import { aScale } from '../site/scale.ts'
import { serve } from '../site/serve.ts'
import { formatTable } from './format-table.ts'

// What each kind of page costs a reader's first visit: the numbers that
// tests/site/weight.test.ts holds to their budgets.
const folder = await compressedCopy('dist')
const site = await serve(folder)
const browser = await startWholeBrowser()

const weigh = await aScale(browser)
const rows = []
for (const [kind, path] of Object.entries(await pageKinds('.'))) {
  const { bytes, fonts, requests, script } = await weigh(site.url + path.slice(1))
  rows.push([kind, bytes, bytes - fonts, fonts, script, requests])
}
console.log('Bytes with brotli.\n')
console.log(formatTable(['page', 'bytes', 'without fonts', 'fonts', 'script', 'requests'], rows))

await browser.close()
site.close()
await rm(folder, { recursive: true })
