import { expect, test } from 'vitest'
import { inventoryOf } from '../../src/addresses/inventory.ts'
import { readContent } from '../../src/reading/read-content.ts'
import { aContent, paths, replacing, without, writing } from '../a-content.ts'

const { content } = readContent(
  aContent(writing('content/method/notas.yaml', 'title: Las notas\nsummary: Así.\norder: 1\n')),
)
const inventory = inventoryOf(content)
const at = (path: string) => inventory.find(({ address }) => address === path)

test('every passage has its words, without the marks around them', () => {
  expect(at('/articulos/nota/#voces')?.words).toBe('Dos voces')
  expect(at('/articulos/nota/#p-1')?.words).toBe(
    'El código abierto crece. Cada año se publican más modelos.',
  )
  expect(at('/articulos/nota/#afirmacion-crece')?.words).toBe('Cada año se publican más modelos')
  expect(at('/articulos/nota/#cita-ana-abrir')?.words).toBe('Abrir es compartir')
  expect(at('/articulos/nota/#cita-ana-abrir-2')?.words).toBe('Y compartir es crecer')
})

test('every page has what it is about, a quote all its fragments', () => {
  expect(at('/articulos/nota/')?.words).toBe('Dos voces sobre el código')
  expect(at('/citas/ana-abrir/')?.words).toBe('Abrir es compartir […] Y compartir es crecer')
  expect(at('/afirmaciones/crece/')?.words).toBe('Cada año se publican más modelos')
  expect(at('/temas/apertura/')?.words).toBe('Apertura')
  expect(at('/entidades/ana-ruiz/')?.words).toBe('Ana Ruiz')
  expect(at('/fuentes/#fuente-informe')?.words).toBe('Informe')
  expect(at('/metodo/#notas')?.words).toBe('Las notas')
})

test('what happened later has an anchor in the page of its year, which a new fact changes', () => {
  expect(at('/despues/2025/#informe-nuevo')).toMatchObject({
    words: 'Sale un informe nuevo.',
    keptIn: 'site',
  })
  expect(at('/despues/2025/')).toMatchObject({ words: '2025', changed: '2025-02-20' })
})

test('there is no page of what happened later where nothing has', () => {
  const { content } = readContent(aContent(without(paths.followUp)))
  const addresses = inventoryOf(content).map(({ address }) => address)
  expect(addresses.filter((address) => address.startsWith('/despues/'))).toEqual([])
})

test('a page that gathers others has no words to keep', () => {
  expect(at('/citas/')).toEqual({ address: '/citas/', type: 'page', keptIn: 'site' })
})

test('an article has a ledger of its own; a file beside a page is in none', () => {
  expect(at('/citas/ana-abrir/')?.keptIn).toBe('nota')
  expect(at('/temas/apertura/')?.keptIn).toBe('site')
  expect(at('/articulos/nota/original.txt')).toEqual({
    address: '/articulos/nota/original.txt',
    type: 'file',
  })
})

test('an assessment has an address, and dates the pages on which it is seen', () => {
  expect(at('/afirmaciones/crece/#valoracion-2025-02-01')?.type).toBe('anchor')
  expect(at('/afirmaciones/crece/')?.changed).toBe('2025-02-01')
  expect(at('/articulos/nota/')?.changed).toBe('2025-02-01')
  expect(at('/citas/ana-abrir/')?.changed).toBeUndefined()
})

test('a correction of words dates the pages on which it is told', () => {
  const corrected = (field: string) =>
    `corrected: [{ date: "2025-06-10", field: ${field}, was: Otra cosa., why: Un error. }]`
  const { content } = readContent(
    aContent(
      replacing(paths.quote, 'sources:', `${corrected('comment')}\nsources:`),
      replacing(
        paths.claim,
        'bearing: a favor',
        `bearing: a favor\n        ${corrected('contributes')}`,
      ),
      replacing(paths.followUp, 'direction:', `${corrected('direction')}\ndirection:`),
    ),
  )
  const dated = inventoryOf(content).filter(({ changed }) => changed === '2025-06-10')
  expect(dated.map(({ address }) => address)).toEqual([
    '/despues/2025/',
    '/articulos/nota/',
    '/afirmaciones/crece/',
    '/citas/ana-abrir/',
  ])
})

test('everything is listed once', () => {
  const addresses = inventory.map(({ address }) => address)
  expect(addresses.filter((address, index) => addresses.indexOf(address) < index)).toEqual([])
})
