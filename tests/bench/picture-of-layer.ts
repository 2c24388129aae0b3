import { stat } from 'node:fs/promises'
import { setTimeout as sleep } from 'node:timers/promises'
import sharp from 'sharp'
import { fragmentOf, pathOf } from '../../src/edition/paths.ts'
import { startDevelopmentServer } from '../site/a-command.ts'
import { aCheckout, remove } from '../site/a-site.ts'
import { startBrowser } from '../site/browser.ts'
import { freePort } from '../site/free-port.ts'

/*
 * The picture of the layer in the editor's guide, made anew:
 *
 *   node tests/bench/picture-of-layer.ts [<article> <claim>]
 */

const [article = 'ia-de-codigo-abierto', claim = 'mistral-lider'] = process.argv.slice(2)
const picture = 'src/marking/layer.webp'

const root = await aCheckout('.')
const port = await freePort()
const server = startDevelopmentServer(root, port)
const address = `http://localhost:${port}${pathOf('article', article)}`
while (!(await fetch(address).catch(() => undefined))?.ok) await sleep(500)

const browser = await startBrowser()
const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, colorScheme: 'light' })
await page.goto(address)
await page.getByRole('button', { name: 'Editar' }).click()
const mark = page.locator(`[id="${fragmentOf({ kind: 'claim', id: claim })}"]`)
await mark.evaluate((one) => one.scrollIntoView({ block: 'center', behavior: 'instant' }))
await mark.locator('> .mark-link').focus()
await page.keyboard.press('Enter')
await page.locator('.marking-panel form').waitFor()
await page.evaluate(() => document.fonts.ready)
await sleep(500)
await sharp(await page.screenshot())
  .webp({ quality: 72 })
  .toFile(picture)

await browser.close()
await server.end()
await remove(root)
const { size } = await stat(picture)
console.log(`${picture}: ${Math.round(size / 1000)} kB`)
