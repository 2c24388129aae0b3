import { expect, test } from 'vitest'
import { remindersOf } from '../../src/commands/reminders.ts'
import { startOfFile } from '../../src/text/issue.ts'
import { publishing } from '../addresses/some-addresses.ts'
import { aCorpus, anEdition, judgedAgain, paths, replacing, type Change } from '../a-content.ts'

const nothing = { unlisted: [], unlistedJudgements: [], gaps: [], doubts: [] }

const remindersAfter = (...changes: Change[]) =>
  remindersOf({ ...nothing, corpus: aCorpus(...changes) }).join('\n')

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
  expect(remindersOf({ ...nothing, corpus: aCorpus(), doubts })).toMatchInlineSnapshot(`
    [
      To look at, though nothing of it stops a build:,
      content/articles/nota/original.txt,
        1:16  U+00AD (soft hyphen), 1 time: delete it here and in the article, unless the publisher prints it.,
      content/entities/ana-ruiz.yaml,
        2:21  “Anita” stands in no text: correct it, unless readers search by it.,
    ]
  `)
})

test('says which judgements are not recorded yet, unless their addresses are not either', () => {
  expect(remindersOf(anEdition(publishing()))).toEqual([])
  expect(remindersOf(anEdition(publishing(), judgedAgain('2025-06-15')))).toMatchInlineSnapshot(`
    [
      1 judgement is new or corrected (/afirmaciones/crece/#valoracion-2025-06-15). Run \`npm run addresses\` before you publish, so that nothing published changes in silence.,
    ]
  `)
  const [first, ...more] = remindersOf(anEdition())
  expect(first).toMatch(/addresses are new/)
  expect(more).toEqual([])
})

test('names the published themes where some are still to be chosen', () => {
  const gapOf = (toSay: string) => ({
    filePath: 'content/claims/x.md',
    position: startOfFile,
    toSay,
  })
  const gaps = [gapOf('Field `kind` is empty.'), gapOf('Field `themes` is not correct.')]
  expect(remindersOf({ ...nothing, corpus: aCorpus(), gaps })).toEqual([
    'Still to write:',
    'content/claims/x.md',
    '  1:1  Field `kind` is empty.',
    '  1:1  Field `themes` is not correct.',
    'The published themes are: apertura.',
  ])
  expect(remindersOf({ ...nothing, corpus: aCorpus(), gaps: gaps.slice(0, 1) })).toHaveLength(3)
})
