import { expect, test } from 'vitest'
import { alignParagraphs } from '../../src/text/align-paragraphs.ts'

const before = [
  'Abre la huerta de la villa.',
  'Da tomates y pimientos. Da también flores.',
  'La cuidan tres vecinas.',
  'Nadie la riega en agosto.',
]

/** What became of each paragraph, counted from 1: `1 → 1`, `2 → 2+3`, `3 →`, `→ 4`, `5 ⇒ 2`. */
const from = (after: string[], earlier = before) =>
  alignParagraphs(earlier, after)
    .map((step) =>
      [step.before, step.after]
        .map((indices) => indices.map((index) => index + 1).join('+'))
        .join(step.moved ? ' ⇒ ' : ' → ')
        .trim(),
    )
    .join(', ')

const [first = '', second = '', third = '', fourth = ''] = before

test.each([
  ['nothing', [first, second, third, fourth], '1 → 1, 2 → 2, 3 → 3, 4 → 4'],
  ['a word', [first, second, 'La cuidan cuatro vecinas.', fourth], '1 → 1, 2 → 2, 3 → 3, 4 → 4'],
  ['a paragraph removed', [first, third, fourth], '1 → 1, 2 →, 3 → 2, 4 → 3'],
  ['the first one removed', [second, third, fourth], '1 →, 2 → 1, 3 → 2, 4 → 3'],
  ['the last one removed', [first, second, third], '1 → 1, 2 → 2, 3 → 3, 4 →'],
  [
    'a paragraph added',
    [first, 'Otra cosa.', second, third, fourth],
    '1 → 1, → 2, 2 → 3, 3 → 4, 4 → 5',
  ],
  [
    'a paragraph split',
    [first, 'Da tomates y pimientos.', 'Da también flores.', third, fourth],
    '1 → 1, 2 → 2+3, 3 → 4, 4 → 5',
  ],
  ['two paragraphs joined', [`${first} ${second}`, third, fourth], '1+2 → 1, 3 → 2, 4 → 3'],
  ['three paragraphs joined', [first, `${second} ${third} ${fourth}`], '1 → 1, 2+3+4 → 2'],
  ['a paragraph moved', [fourth, first, second, third], '4 ⇒ 1, 1 → 2, 2 → 3, 3 → 4'],
  ['two paragraphs in turn', [first, third, second, fourth], '1 → 1, 3 → 2, 2 ⇒ 3, 4 → 4'],
  ['everything', ['Nada de esto.'], '1 →, 2 →, 3 →, 4 →, → 1'],
  ['the words of one', [first, 'Otra cosa.', third, fourth], '1 → 1, 2 → 2, 3 → 3, 4 → 4'],
  ['the words of two', [first, 'Otra cosa.', 'Y otra más.', fourth], '1 → 1, 2 → 2, 3 → 3, 4 → 4'],
  ['all of it removed', [], '1 →, 2 →, 3 →, 4 →'],
  [
    'one removed, one changed and one added',
    [second, 'La cuidan tres vecinos.', fourth, 'Al fin, una más.'],
    '1 →, 2 → 1, 3 → 2, 4 → 3, → 4',
  ],
])('tells what became of each paragraph: %s', (_, after, steps) => {
  expect(from(after)).toBe(steps)
})

test('aligns a long text of which every paragraph has changed', () => {
  const long = Array.from({ length: 600 }, (_, index) => `El párrafo ${index} dice "algo" nuevo.`)
  const curly = long.map((text) => text.replace(/"(.*)"/, '“$1”').replace('dice', 'decía'))
  expect(from(curly, long)).toBe(long.map((_, at) => `${at + 1} → ${at + 1}`).join(', '))
})
