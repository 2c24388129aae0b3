import { expect, test } from 'vitest'
import { label, prose } from '../../src/previews/frame.ts'
import { openTypesetter } from '../../src/previews/typesetter.ts'

const type = await openTypesetter(new Set('Stanisław Κώστας 漢'))

test('letters are measured as they are set: in their size and weight, and as pairs', () => {
  const width = type.widthOf('Ta', label(30))
  expect(type.widthOf('Ta', label(60))).toBeCloseTo(2 * width, 5)
  expect(type.widthOf('Ta', label(30, 600))).toBeGreaterThan(width)
  expect(width).toBeLessThan(type.widthOf('T', label(30)) + type.widthOf('a', label(30)))
})

test('serif letters are drawn for their size: smaller ones are wider', () => {
  expect(type.widthOf('modelo', prose(34)) / 34).toBeGreaterThan(
    type.widthOf('modelo', prose(80)) / 80,
  )
})

test.each(['ł', 'ώ'])('%s comes from the file of its script', (letter) => {
  const missing = type.outlineOf('漢', prose(40))
  const outline = type.outlineOf(letter, prose(40))
  expect(outline).toMatch(/^M/)
  expect(outline).not.toBe(missing)
})

test('words in two scripts follow each other', () => {
  const [first, second] = ['Stanis', 'ław'].map((text) => type.widthOf(text, label(30)))
  expect(type.widthOf('Stanisław', label(30))).toBeCloseTo(first! + second!, 0)
})
