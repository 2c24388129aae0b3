import { expect, test } from 'vitest'
import { repertoire } from '../../src/fonts/repertoire.ts'
import { paths, replacing, writing } from '../a-content.ts'
import { aProject } from '../a-project.ts'

const aComponent = writing('src/components/Name.astro', '<p>Nombre</p>\n')

test('everyday Spanish is there, whatever the content is', async () => {
  const characters = await repertoire(await aProject(aComponent))
  const spanish = new Set('ÁÉÍÓÚÜÑ áéíóúüñ ¿¡ «“‘’”» —–… 1.º 3.ª 50 % · × €')
  expect([...spanish.difference(characters)]).toEqual([])
  expect(characters.has('ő')).toBe(false)
})

test('so is every character that an author writes', async () => {
  const named = replacing(paths.speaker, 'Ana Ruiz', 'Ana Erdős')
  const characters = await repertoire(await aProject(aComponent, named))
  expect(characters.has('ő')).toBe(true)
})

test('and every character of the interface', async () => {
  const arrow = writing('src/pages/deep/index.astro', '<p>Siguiente →</p>\n')
  const characters = await repertoire(await aProject(arrow))
  expect(characters.has('→')).toBe(true)
})

test('files that are nobody’s words bring nothing', async () => {
  const copy = writing('content/entities/.ana-ruiz.yaml.swp', 'ő')
  const characters = await repertoire(await aProject(aComponent, copy))
  expect(characters.has('ő')).toBe(false)
})
