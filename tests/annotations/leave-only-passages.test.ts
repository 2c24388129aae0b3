import { expect, test } from 'vitest'
import { extractAnnotations } from '../../src/annotations/extract.ts'
import { leaveOnlyPassages } from '../../src/annotations/leave-only-passages.ts'
import { parseText } from '../../src/markdown/parse-mdx.ts'

/** What is left of a paragraph, with its marks by their places. */
function left(paragraph: string) {
  const parsed = parseText(`<Section id="a" title="A">\n\n${paragraph}\n\n</Section>\n`, 'mdx')
  if ('problem' in parsed) throw new Error(parsed.problem.reason)
  leaveOnlyPassages(parsed.tree)
  const { paragraphs, marks } = extractAnnotations(parsed.tree)
  return [paragraphs[0]?.text, ...marks.map(({ start, end }) => [start, end])]
}

test('words before, between and after marks are left out', () => {
  expect(
    left('Uno, <Claim id="b">dos y tres</Claim>, cuatro <Claim id="c">cinco</Claim> y seis.'),
  ).toEqual(['[…] dos y tres […] cinco […]', [4, 14], [19, 24]])
})

test('signs between marks, and after the last, stay', () => {
  expect(left('<Claim id="b">Dos</Claim>. <Claim id="c">Tres</Claim>.')).toEqual([
    'Dos. Tres.',
    [0, 3],
    [5, 9],
  ])
})

test('what stands in a quote around a claim is marked with the quote', () => {
  expect(left('Dice: <Quote id="q">“Uno y <Claim id="b">dos</Claim> y tres”</Quote>.')).toEqual([
    '[…] “Uno y dos y tres”.',
    [4, 22],
    [11, 14],
  ])
})

test('of a paragraph without marks nothing is left but the sign', () => {
  expect(left('Nadie dice nada.')).toEqual(['[…]'])
})

test('a mark that fills its paragraph is left as it is', () => {
  expect(left('<Claim id="b">Uno</Claim>')).toEqual(['Uno', [0, 3]])
})
