import { expect, test } from 'vitest'
import { judgeTitle } from '../../src/fetching/judge-title.ts'
import { titlesOfPage } from '../../src/fetching/titles-of-page.ts'

test.each([
  ['ours', 'Informe anual de 2025', ['Informe anual 2025 | El Observatorio']],
  ['ours', 'Granite 3.0', ['ibm-granite/granite-3.0-8b · Hugging Face']],
  ['ours', 'Error 404: una historia de la red', ['Error 404: una historia de la red']],
  ['ours', 'Informe', []],
  ['another', 'Informe anual de modelos abiertos', ['Casino con bonos']],
  ['nothing there', 'Informe anual', ['Página no encontrada']],
  ['nothing there', 'Informe anual', ['El Observatorio', 'Esta página no existe']],
  ['nothing there', 'Informe anual', ['404']],
] as const)('judges a page %s: “%s”', (verdict, ours, titles) => {
  expect(judgeTitle(ours, true, titles)).toBe(verdict)
})

test('does not compare a title that is a description of ours', () => {
  expect(judgeTitle('La página de un informe', false, ['Annual report'])).toBe('ours')
})

test('reads the titles of a page, each once, and none of a picture', () => {
  expect(
    titlesOfPage(
      '<title>Uno &amp; dos</title><meta property="og:title" content="Tres"><svg><title>Logo</title></svg><h1>Uno &amp;\n dos</h1>',
    ),
  ).toEqual(['Uno & dos', 'Tres'])
})
