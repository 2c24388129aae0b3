import { expect, test } from 'vitest'
import {
  asMarkdown,
  heading,
  list,
  paragraph,
  blockQuote,
} from '../../../src/exports/markdown/blocks.ts'
import { textOf } from '../../../src/annotations/text-of.ts'
import { quotedParagraphs, readMarkdown } from './read-markdown.ts'

test.each([
  '# no es un título',
  '- ni una lista',
  '1. ni esta',
  '2024) tampoco',
  '> ni una cita',
  '    ni código',
  '*Ni* énfasis_ni_esto_ **fuerte** `código` ~~tachado~~',
  '[ni](enlace) ![ni](imagen) [ni] una nota[^1]',
  'ni <b>HTML</b> <!-- ni esto --> <https://example.org>',
  'AT&T &amp; &copy; \\* barra\\',
  '--- === +++ ***',
  '| ni | tabla |',
  '{ni} expresión, 34 000 con espacio duro',
  'un signo! [y otro]',
])('printed words read the same: %s', (text) => {
  const markdown = asMarkdown([blockQuote(text)])
  expect(quotedParagraphs(readMarkdown(markdown))).toEqual([text])
})

test('what GitHub takes for markup and CommonMark does not is escaped', () => {
  expect(asMarkdown([paragraph('~~no~~ | no |')])).toBe('\\~\\~no\\~\\~ \\| no \\|\n')
})

test('words of ours are escaped too', () => {
  const tree = readMarkdown(asMarkdown([heading(2, '1. *Uno*'), list(['- dos'], ['3. tres'])]))
  expect(tree.children.map((node) => [node.type, textOf(node)])).toEqual([
    ['heading', '1. *Uno*'],
    ['list', '- dos3. tres'],
  ])
})
