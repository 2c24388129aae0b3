import { expect, test } from 'vitest'
import { placeOfParagraph, placeOfPassage } from '../../src/corpus/place-in-original.ts'
import { aCorpus, paths, replacing, writing, type Change } from '../a-content.ts'

const published = [
  'El código abierto crece. Cada año se publican más modelos.',
  '“Abrir es compartir”, dice Ana Ruiz, directora del laboratorio. “Y compartir es crecer”.',
]

test.each([
  ['one line each', published.join('\n')],
  ['lines between them', `\n${published.join('\n\n\n')}\n`],
  ['line breaks of Windows and blanks that nobody sees', `${published.join('  \r\n\r\n')}\r\n`],
  ['a byte order mark', `\uFEFF${published.join('\n')}\n`],
])('every place in an original with %s holds the words', (_, text) => {
  const [article] = aCorpus(writing(paths.original, text)).articles
  const original = Array.from(article!.original)
  const at = ({ start, end }: { start: number; end: number }) => original.slice(start, end).join('')

  expect(original.join('')).toBe(text.replace('\uFEFF', '').replace(/[ \t\r]+$/gm, ''))
  for (const paragraph of article!.paragraphs) {
    expect(at(placeOfParagraph(paragraph))).toBe(paragraph.text)
    for (const passage of paragraph.passages) expect(at(placeOfPassage(passage))).toBe(passage.text)
  }
})

test('a character outside the basic plane counts as one', () => {
  const corpus = aCorpus(
    ...[paths.original, paths.article].map((path) => (files: Map<string, Uint8Array>) => {
      const written = new TextDecoder().decode(files.get(path))
      files.set(path, new TextEncoder().encode(written.replace('abierto crece', '🦙🦙 crece')))
    }),
  )
  const [article] = corpus.articles
  const { start, end } = placeOfPassage(article!.claims[0]!.passage)
  expect(Array.from(article!.original).slice(start, end).join('')).toBe(
    'Cada año se publican más modelos',
  )
})

test('the places are the same where nothing but the passages is published', () => {
  const onlyPassages = replacing(
    paths.article,
    'editions: []',
    'reproduction: passages\neditions: []',
  )
  const placesIn = (...changes: Change[]) =>
    aCorpus(...changes).articles[0]!.paragraphs.map((paragraph) => [
      placeOfParagraph(paragraph),
      ...paragraph.passages.map(placeOfPassage),
    ])
  expect(placesIn(onlyPassages)).toEqual(placesIn())
  expect(aCorpus(onlyPassages).articles[0]!.paragraphs.map(({ text }) => text)).toEqual([
    '[…] Cada año se publican más modelos.',
    '“Abrir es compartir” […] “Y compartir es crecer”.',
  ])
})
