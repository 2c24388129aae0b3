import { expect, test } from 'vitest'
import { themesJson } from '../../src/exports/themes-json.ts'
import { aCorpus, paths, replacing } from '../a-content.ts'

test('gives each theme with its introduction, what that rests on, and what is on it', () => {
  expect(themesJson(aCorpus())).toEqual([
    {
      id: 'apertura',
      url: 'https://example.org/temas/apertura/',
      title: 'Apertura',
      summary: 'Qué se abre y qué no.',
      introduction: expect.stringMatching(
        /^Cada año hay más, como dice la nota\.\n\nAbrir/,
      ) as string,
      citations: [{ at: 16, sources: ['informe'], claims: ['crece'], quotes: [] }],
      quotes: ['ana-abrir'],
      claims: ['crece'],
      entities: ['ana-ruiz', 'el-diario'],
      followUps: ['informe-nuevo'],
      sources: ['informe'],
    },
  ])
})

test('counts the place of a citation in code points', () => {
  const corpus = aCorpus(replacing(paths.theme, 'Cada año', '𝗖ada año'))
  expect(themesJson(corpus)[0]?.citations[0]?.at).toBe(16)
})
