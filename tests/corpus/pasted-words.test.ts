import { expect, test } from 'vitest'
import { doubtsOn, paths, replacing, type Change } from '../a-content.ts'

/** A paragraph more, in the article and as it was copied. */
function printing(written: string, printed = written): Change[] {
  const end = '“Y compartir es crecer”'
  return [
    replacing(paths.article, `${end}</Quote>.\n`, `${end}</Quote>.\n\n${written}\n`),
    replacing(paths.original, `${end}.\n`, `${end}.\n${printed}\n`),
  ]
}

test.each([
  ['La comu- nidad abre.', '“comu- nidad” looks like “comunidad”'],
  ['Es una o\uFB01cina.', 'U+FB01 (\uFB01), 1 time: write “fi” here and in the article'],
  ['PUBLICIDAD', '“PUBLICIDAD” may be of the page around the article'],
  ['Lea también: El pozo, por dentro', '“Lea también: El pozo, por dentro” may be of the page'],
])('what copying leaves in both texts: %s', (words, toCheck) => {
  expect(doubtsOn(...printing(words))).toEqual([expect.stringContaining(toCheck)])
})

test('a word parted at the end of a paragraph', () => {
  expect(doubtsOn(...printing('La comu-\n\nnidad abre.', 'La comu-\nnidad abre.'))).toEqual([
    `${paths.original} 3:4 “comu- nidad” looks like “comunidad”, parted at the end of a line: join it here and in the article, unless it was printed so.`,
  ])
})

test.each([
  'La pre- y posguerra.',
  'Ana -la directora- abre.',
  'Más información en la puerta.',
  '<Promotion>\n\nPublicidad\n\n</Promotion>',
])('takes %j for what it is', (words) => {
  expect(
    doubtsOn(...printing(words, words.replaceAll(/<[^>]+>\s*|\s*<[^>]+>/g, '').trim())),
  ).toEqual([])
})

test('an image of which nothing is said but its caption', () => {
  const figure = (alt: string, caption: string) =>
    doubtsOn(...printing(`<Figure alt="${alt}">\n\n${caption}\n\n</Figure>`, caption))
  const doubt: unknown = expect.stringContaining('`alt` says what the caption says')
  expect(figure('La puerta.', 'La puerta.')).toEqual([doubt])
  expect(figure('La puerta', 'La puerta. Foto: Luz Gil.')).toEqual([doubt])
  expect(figure('Una puerta azul', 'La puerta.')).toEqual([])
})
