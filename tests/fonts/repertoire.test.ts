import { expect, test } from 'vitest'
import { repertoire } from '../../src/fonts/repertoire.ts'

const written = (text: string) => repertoire([new TextEncoder().encode(text)])

test('everyday Spanish is there, whatever the content is', () => {
  const spanish = new Set('ÁÉÍÓÚÜÑ áéíóúüñ ¿¡ «“‘’”» —–… 1.º 3.ª 50 % · × €')
  expect([...spanish.difference(repertoire([]))]).toEqual([])
  expect(repertoire([]).has('ő')).toBe(false)
})

test('so is every character that an author writes', () => {
  expect(written('name: Ana Erdős\n').has('ő')).toBe(true)
  expect(written('name: Ana Erdős\n').has('\n')).toBe(false)
})

test('a file may be as long as the list of addresses of ten thousand articles', () => {
  const characters = written(`${'- address: /citas/\n'.repeat(2_000_000)}ő`)
  expect([...characters.difference(repertoire([]))]).toEqual(['ő'])
})
