import { expect, test } from 'vitest'
import { fragmentOf, glossFragmentOf, reservedPrefixes } from '../../src/edition/paths.ts'
import { paths, renaming, replacing, reportOn } from '../a-content.ts'

test('wants file names that can be part of an address', () => {
  expect(reportOn(renaming(paths.speaker, 'content/entities/Ana_Ruíz.yaml')))
    .toMatchInlineSnapshot(`
      content/entities/Ana_Ruíz.yaml
        1:1  The file's name makes the id \`Ana_Ruíz\`, which cannot be part of an address.
             Rename it to \`ana-ruiz.yaml\`.  (malformed-id)

      1 problem in 1 file.
    `)
})

test.each([
  ['articles', paths.article, 'content/articles/La Nota/article.mdx'],
  ['quotes', paths.quote, 'content/quotes/Ana-Abrir.yaml'],
  ['claims', paths.claim, 'content/claims/Crece.md'],
  ['entities', paths.publisher, 'content/entities/El-Diario.yaml'],
  ['themes', paths.theme, 'content/themes/Apertura.mdx'],
  ['sources', paths.report, 'content/sources/Informe.yaml'],
  ['follow-ups', paths.followUp, 'content/follow-ups/Informe--nuevo.md'],
])('is asked of %s, once', (_, path, to) => {
  const changes = [renaming(path, to)]
  if (path === paths.article)
    changes.push(renaming(paths.original, paths.original.replace('nota', 'La Nota')))
  if (path === paths.article)
    changes.push(replacing(paths.theme, '/articulos/nota/#p-1', '/temas/'))

  const report = reportOn(...changes)
  expect(report).toContain(`${to}\n  1:1  The file's name makes the id`)
  expect(report).toContain('(malformed-id)\n\n1 problem in 1 file.')
})

test('wants section ids that can be part of an address', () => {
  expect(reportOn(replacing(paths.article, 'id="voces"', 'id="Dos voces"'))).toMatchInlineSnapshot(`
    content/articles/nota/article.mdx
      22:1  Section id \`Dos voces\` cannot be part of an address.
            Call it \`dos-voces\`.  (malformed-id)

    1 problem in 1 file.
  `)
})

test('keeps section ids apart from the anchors of paragraphs, quotes and claims', () => {
  expect(reportOn(replacing(paths.article, 'id="voces"', 'id="p-2"'))).toMatchInlineSnapshot(`
    content/articles/nota/article.mdx
      22:1  Section id \`p-2\` begins like an anchor that the site makes itself.
            Call it \`2\`.  (malformed-id)

    1 problem in 1 file.
  `)
})

test.each([
  ['nota-sobre-riegos', 'riegos'],
  ['Sobre los riegos', 'los-riegos'],
])('names an id that a section may have instead of %j', (wrong, right) => {
  expect(reportOn(replacing(paths.article, 'id="voces"', `id="${wrong}"`))).toContain(
    `Call it \`${right}\`.`,
  )
})

test('reserves the beginning of every other anchor of an article page', () => {
  const anchors = [
    fragmentOf({ kind: 'paragraph', number: 1 }),
    fragmentOf({ kind: 'quote', id: 'x' }),
    fragmentOf({ kind: 'claim', id: 'x' }),
    glossFragmentOf({ kind: 'claim', id: 'x' }),
  ]
  const free = anchors.filter((anchor) => !reservedPrefixes.some((it) => anchor.startsWith(it)))
  expect(free).toEqual([])
})

test('wants ids of marks that can be part of an address', () => {
  expect(reportOn(replacing(paths.article, '<Claim id="crece">', '<Claim id="Crece">')))
    .toMatchInlineSnapshot(`
      content/articles/nota/article.mdx
        24:26  The claim id \`Crece\` cannot be part of an address.
               Call it \`crece\`.  (malformed-id)

      1 problem in 1 file.
    `)
})

test('wants an id that a disk can keep', () => {
  const long = `content/follow-ups/${'informe-'.repeat(30)}nuevo.md`
  expect(reportOn(renaming(paths.followUp, long))).toContain(
    "  1:1  The file's name makes an id of 245 characters, which no disk can keep as part of an address.\n       Choose a name of at most 100 characters.  (malformed-id)",
  )
})

test('wants an id that Windows can keep', () => {
  expect(reportOn(renaming(paths.followUp, 'content/follow-ups/con.md'))).toContain(
    "  1:1  The file's name makes the id `con`, which Windows keeps for a device",
  )
  expect(reportOn(renaming(paths.followUp, 'content/follow-ups/consola.md'))).toBe('No problems.')
})
