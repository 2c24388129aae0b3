import { expect, test } from 'vitest'
import { remindersOf } from '../../src/commands/reminders.ts'
import { aCorpus, anEdition, paths, replacing, type Change } from '../a-content.ts'

const remindersAfter = (...changes: Change[]) =>
  remindersOf({ corpus: aCorpus(...changes), unlisted: [], gaps: [], doubts: [] }).join('\n')

test('says nothing where every picture can be set', () => {
  expect(remindersAfter()).toBe('')
})

test('names the file, the text and the characters that are missing', () => {
  const gist = replacing(paths.claim, '    evidence:', '    gist: Consta en 北京 🌱\n    evidence:')
  expect(remindersAfter(gist)).toMatchInlineSnapshot(`
    1 page is shared with the picture of the site, because the typefaces of the pictures lack some characters.
      content/claims/crece.md: “Consta en 北京 🌱” has U+5317 (北), U+4EAC (京), U+1F331 (🌱)
  `)
})

test('names a text once, in however many pictures it stands', () => {
  const title = replacing(paths.article, 'Dos voces sobre el código', 'Dos voces sobre 北京')
  expect(remindersAfter(title)).toMatchInlineSnapshot(`
    3 pages are shared with the picture of the site, because the typefaces of the pictures lack some characters.
      content/articles/nota/article.mdx: “Dos voces sobre 北京” has U+5317 (北), U+4EAC (京)
      content/quotes/ana-abrir.yaml and 1 other: “[Dos voces sobre 北京]” has U+5317 (北), U+4EAC (京)
  `)
})

test('says what only an editor can tell to be right', () => {
  const { doubts } = anEdition(
    replacing(paths.original, 'abierto', 'abier\u00ADto'),
    replacing(paths.article, 'abierto', 'abier\u00ADto'),
    replacing(paths.speaker, 'name:', 'aliases: [Ana Ruiz, Anita]\nname:'),
  )
  expect(remindersOf({ corpus: aCorpus(), unlisted: [], gaps: [], doubts })).toMatchInlineSnapshot(`
    [
      To look at:,
      content/articles/nota/original.txt,
        1:16  U+00AD (soft hyphen), 1 time: delete it here and in the article, unless the publisher prints it.,
      content/entities/ana-ruiz.yaml,
        2:21  “Anita” stands in no text: correct it, unless readers search by it.,
    ]
  `)
})
