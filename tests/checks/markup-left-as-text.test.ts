import { expect, test } from 'vitest'
import { paths, replacing, reportOn, type Change } from '../a-content.ts'

/** A paragraph more in the article, and the lines that the publisher printed for it. */
function printing(written: string, printed: string): Change[] {
  return [
    replacing(paths.article, '</Section>', `${written}\n\n</Section>`),
    replacing(paths.original, 'es crecer”.\n', `es crecer”.\n${printed}\n`),
  ]
}

const table = '| a | b |\n| --- | --- |\n| c | d |'
const cells = 'a\tb\nc\td'

/** What was meant, as it is written and printed, what the report says, and what it leads to. */
const mistakes: [name: string, written: string, printed: string, report: string, right: string][] =
  [
    ['a subhead without a space', '##Uno', 'Uno', 'Write `## ` before the words', '## Uno'],
    ['an item without a space', '-Uno\n-Dos', 'Uno\nDos', 'Write `- ` before', '- Uno\n- Dos'],
    ['a number without a space', '1.Uno\n2.Dos', 'Uno\nDos', 'Write `1. `', '1. Uno\n2. Dos'],
    [
      'a list that goes on a paragraph',
      'Uno:\n3. Dos\n4. Tres',
      'Uno:\nDos\nTres',
      'Put a blank line before the first item.',
      'Uno:\n\n3. Dos\n4. Tres',
    ],
    [
      'a wrapped line that begins with a number',
      'Nació el\n1. de enero.',
      'Nació el 1. de enero.',
      'Join the line with the one above, or write `1\\.`.',
      'Nació el\n1\\. de enero.',
    ],
    [
      'a wrapped line that begins with a dash',
      'El agua\n- dice - corre.',
      'El agua - dice - corre.',
      'or write `\\-`.',
      'El agua - dice - corre.',
    ],
    ['a typed line end', 'Uno.\\nDos.', 'Uno.\nDos.', '`\\n` ends no line', 'Uno.\n\nDos.'],
    ['lowered words', 'H~2~O', 'H2O', 'between `<sub>` and `</sub>`', 'H<sub>2</sub>O'],
    ['a bullet', '• Uno', 'Uno', 'Begin each item with `- ` or `1. `.', '- Uno'],
    ['a box to tick', '- [ ] Uno', 'Uno', 'Delete `[ ]`.', '- Uno'],
    [
      'a table without its second line',
      '| a | b |\n| c | d |',
      cells,
      '`| --- | --- |` as the second line.',
      table,
    ],
    [
      'a table whose second line is too short',
      '| a | b |\n| --- |\n| c | d |',
      cells,
      '`| --- | --- |` as the second line.',
      table,
    ],
    [
      'a blank line in a table',
      '| a | b |\n| --- | --- |\n\n| c | d |',
      cells,
      'Delete the blank line before it.',
      table,
    ],
    ['a table of tabs', cells, cells, 'Write each row as `| Finca | Litros |`', table],
    ['verse with bars', '| Uno\n| dos.', 'Uno\ndos.', 'Delete the bars', 'Uno\\\ndos.'],
    [
      'a blank behind a backslash',
      'Uno\\ \ndos.',
      'Uno\ndos.',
      'nothing behind it.',
      'Uno\\\ndos.',
    ],
    ['a last backslash', 'Uno\\\ndos.\\', 'Uno\ndos.', 'no further line', 'Uno\\\ndos.'],
    [
      'a footnote without its sign',
      'Uno.[1]\n\n[1]: Dos tres.',
      'Uno.[1]\n[1] Dos tres.',
      'Write `[^1]:` here',
      'Uno.[^1]\n\n[^1]: Dos tres.',
    ],
    [
      'the words of a footnote in the text',
      'Uno.^[Dos.]',
      'Uno.[1]\n[1] Dos.',
      '`[^1]: Dos.` in a paragraph of its own.',
      'Uno.[^1]\n\n[^1]: Dos.',
    ],
    ['a subhead in two lines', '## Uno\ndos', 'Uno dos', 'Join this line', '## Uno dos'],
    [
      'signs between paragraphs',
      'Uno.',
      'Uno.\n* * *',
      'a backslash before each',
      'Uno.\n\n\\* * *',
    ],
    ['a bar in a cell', '| a | b |\n| - | - |\n| c | d | e |', 'a\tb\nc | d\te', 'Write `\\|`', ''],
    ['printed `*`', 'Es 3*2*1.', 'Es 3*2*1.', 'write `\\*` here', 'Es 3\\*2*1.'],
    ['a printed backslash', 'Es \\*.', 'Es \\*.', 'Write `\\\\`', 'Es \\\\*.'],
    ['a number of a list', '1. Uno', '1. Uno', 'If this is no item, write `1\\.`', '1\\. Uno'],
    ['a printed `»`', '> Uno.', '» Uno.', 'write the `»` that was printed', '» Uno.'],
    ['an open emphasis', 'Un *dos.', 'Un dos.', 'Emphasis is `*so*`', 'Un *dos*.'],
    ['emphasis at “ and ”', 'Un*“dos”*s.', 'Un“dos”s.', 'outside, `“*so*”`', 'Un“*dos*”s.'],
    [
      'words struck through',
      'Un ~~dos~~.',
      'Un dos.',
      '`<del>` and `</del>`',
      'Un <del>dos</del>.',
    ],
    [
      'a link with a space',
      '[Uno](https://a.example/b c)',
      'Uno',
      'none in the address (write `%20`)',
      '[Uno](https://a.example/b%20c)',
    ],
    [
      'a link the other way round',
      '(Uno)[https://a.example/]',
      'Uno',
      'A link is `[words](https://…)`',
      '[Uno](https://a.example/)',
    ],
  ]

test.each(mistakes)(
  'reports %s once, with a step that helps',
  (_, written, printed, report, right) => {
    const found = reportOn(...printing(written, printed))
    expect(found).toContain(report)
    expect(found).toContain('\n\n1 problem in 1 file.')
    if (right !== '') expect(reportOn(...printing(right, printed))).toBe('No problems.')
  },
)

test('takes a footnote for one only where the original has its sign in brackets', () => {
  expect(reportOn(...printing('Uno.[^1]\n\n[^1]: Dos.', 'Uno.1\n[1] Dos.'))).toContain(
    'In the original, the sign of a footnote is `[1]`.',
  )
})

test('says where the original has spaces between cells', () => {
  expect(reportOn(...printing(table, 'a b\nc\td'))).toContain('a tab stands between two cells')
})

test('asks for tags where a mark is written otherwise', () => {
  const report = reportOn(...printing('[Claim id="x"]Uno[/Claim]', 'Uno'))
  expect(report).toContain('The tags of a mark stand between `<` and `>`')
})

test('takes the title of the article for what it is in the original', () => {
  expect(
    reportOn(replacing(paths.original, 'El código', 'Dos voces sobre el código\nEl código')),
  ).toContain('If it is the title, delete it there')
})

test('says what to do with spaces at the beginning of a line', () => {
  const indented = replacing(paths.original, '“Abrir', '  “Abrir')
  expect(reportOn(indented)).toContain(
    'Delete the spaces at the beginning of the line in the original',
  )
  const meant = replacing(
    paths.article,
    '<Quote id="ana-abrir">“Abrir',
    '&#x20;&#x20;<Quote id="ana-abrir">“Abrir',
  )
  expect(reportOn(indented, meant)).toBe('No problems.')
})

test('reports letters of the original that were read in a wrong encoding, where they stand', () => {
  const report = reportOn(replacing(paths.original, 'año', 'aÃ±o'))
  expect(report).toContain(`${paths.original}\n  1:32  “Ã±” stands in place of “ñ”`)
  expect(report).toContain('\n\n1 problem in 1 file.')
})

test('reports letters of both that were read in a wrong encoding, unless they are meant', () => {
  const both = (written: string) => [
    replacing(paths.original, 'crece.', 'crece: â€œsÃ­â€\u009d.'),
    replacing(paths.article, 'crece.', `crece: ${written}.`),
  ]
  const report = reportOn(...both('â€œsÃ­â€\u009d'))
  expect(report).toContain('“â€œ” stands in place of ““”')
  const printed = (written: string) => [
    replacing(paths.original, 'crece.', 'crece y dice IRMÃ» y sÃ³.'),
    replacing(paths.article, 'crece.', `crece y dice IRMÃ» y ${written}.`),
  ]
  expect(reportOn(...printed('sÃ³'))).toContain('“Ã³” stands in place of “ó”')
  expect(reportOn(...printed('s&#xC3;³'))).toBe('No problems.')
})

test('says that the original has a paragraph twice', () => {
  const printed = 'El código abierto crece. Cada año se publican más modelos.\n'
  expect(reportOn(replacing(paths.original, printed, printed + printed))).toContain(
    'It is there twice: delete it',
  )
})

test('says where the original parts a word', () => {
  const report = reportOn(...printing('El laboratorio.', 'El labora-\ntorio.'))
  expect(report).toContain('The original parts a word at the end of a line: “labora-”.')
  expect(report).toContain('\n\n1 problem in 1 file.')
})
