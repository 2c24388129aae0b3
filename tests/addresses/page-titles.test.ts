import { expect, test } from 'vitest'
import { pageTitles, titlesFiles } from '../../src/addresses/page-titles.ts'
import { anEdition } from '../a-content.ts'
import { keeping } from './some-addresses.ts'

const was = {
  since: '2025-01-01',
  words: 'Abrir es compartir',
  fingerprint: '0000000000000000',
}
const { inventory, corpus } = anEdition(
  keeping([
    { ...was, address: '/citas/a/', moved: { to: '/citas/b/', date: '2025-02-01' } },
    { ...was, address: '/citas/b/', moved: { to: '/citas/ana-abrir/', date: '2025-03-01' } },
    { ...was, address: '/citas/c/', withdrawn: { date: '2025-02-01', reason: 'No era.' } },
  ]),
)
const titles = pageTitles(inventory, corpus)

test('a page has its title, and one that has moved the title that it has now', () => {
  const now = 'Ana Ruiz: «Abrir es compartir»'
  expect(titles.quote).toMatchObject({ 'ana-abrir': now, a: now, b: now })
})

test('a page that was withdrawn is called by what stood there', () => {
  expect(titles.quote['c']).toBe('«Abrir es compartir» (página retirada)')
})

test('the titles of many pages are in files by the beginnings of their ids', () => {
  const files = titlesFiles(inventory, corpus, 1)
  const { '': beginnings } = files.get('/paginas/citas.json')!
  expect(beginnings!.split(' ')).toEqual(['an', 'a', 'b', 'c'])
})
