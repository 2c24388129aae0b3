import { expect, test } from 'vitest'
import { extentOf, lossesOf } from '../../src/publishing/extent.ts'
import { aFolder } from './a-folder.ts'

test('counts what a site has', async () => {
  const site = await aFolder({
    'index.html': 'x',
    'articulos/index.html': 'x',
    'articulos/nota/index.html': 'x',
    'articulos/nota/citar/index.html': 'x',
    'datos/direcciones.json': '[{}, {}]',
  })
  expect(await extentOf(site)).toEqual({ pages: 4, articles: 1, addresses: 2 })
  expect(await extentOf(`${site}/none`)).toEqual({ pages: 0, articles: 0, addresses: 0 })
})

const whole = { pages: 100, articles: 5, addresses: 200 }

test.each([
  ['the same', whole, []],
  ['a little less', { pages: 81, articles: 4, addresses: 160 }, []],
  ['an article less than one', { ...whole, articles: 3 }, ['3 articles instead of 5']],
  [
    'nothing',
    { pages: 9, articles: 0, addresses: 0 },
    ['9 pages instead of 100', '0 articles instead of 5', '0 listed addresses instead of 200'],
  ],
])('a site with %s', (_, after, losses) => {
  expect(lossesOf(whole, after)).toEqual(losses)
})
