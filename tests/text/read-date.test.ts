import { expect, test } from 'vitest'
import { datesIn } from '../../src/text/read-date.ts'

test.each([
  ['18/07/2025', 'es', '2025-07-18'],
  ['18-7-2025', null, '2025-07-18'],
  ['18.07.25', 'es', '2025-07-18'],
  ['07/18/2025', null, '2025-07-18'],
  ['18 de julio de 2025', null, '2025-07-18'],
  ['Aldea Alta, 1.º de julio del 2025', null, '2025-07-01'],
  ['viernes, 18 JUL 2025 - 05:00 CEST', null, '2025-07-18'],
  ['3 octubre, 2024', null, '2024-10-03'],
  ['9 de setiembre de 2024', null, '2024-09-09'],
  ['July 18, 2025', null, '2025-07-18'],
  ['Oct. 3, 2024', null, '2024-10-03'],
  ['18th July 2025', null, '2025-07-18'],
  ['2025-07-18T10:00:00-05:00', null, '2025-07-18'],
  ['2025/07/18', null, '2025-07-18'],
  ['20250718', null, '2025-07-18'],
  ['octubre de 2024', null, '2024-10'],
  ['October 2024', null, '2024-10'],
  ['2024-10', null, '2024-10'],
  ['2024', null, '2024'],
  ['18 de juliol de 2025', null, '2025-07-18'],
])('reads «%s» (%s) as %s', (text, language, date) => {
  expect(datesIn(text, language).map((found) => found.date)).toEqual([date])
})

test.each([
  ['07/08/2025', 'es', '2025-08-07'],
  ['07/08/2025', 'en-US', '2025-07-08'],
  ['07/08/2025', 'en', null],
  ['07/08/2025', null, null],
])('says that «%s» (%s) could be read in two ways', (text, language, date) => {
  expect(datesIn(text, language)).toMatchObject([{ date, isAmbiguous: true }])
})

test.each([
  'El 31/02/2025',
  'artículo 14.2 de la Ley 3/1999',
  'unas 2024 personas',
  'versión 1.10.2025.3',
  'en mayo llovió',
])('finds no date in «%s»', (text) => {
  expect(datesIn(text, 'es')).toEqual([])
})

test('finds each date with its place', () => {
  const text = 'Publicado el 18/07/2025. Actualizado: 20 de julio de 2025'
  expect(
    datesIn(text, 'es').map(({ date, index, length }) => [date, text.slice(index, index + length)]),
  ).toEqual([
    ['2025-07-18', '18/07/2025'],
    ['2025-07-20', '20 de julio de 2025'],
  ])
})
