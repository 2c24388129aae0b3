import { expect, test } from 'vitest'
import { paths, renaming, reportOn, writing, type Change } from '../a-content.ts'

test('says how a file is to be called whose ending is wrong, and misses nothing else', () => {
  expect(reportOn(renaming(paths.quote, 'content/quotes/ana-abrir.yml'))).toMatchInlineSnapshot(`
    content/quotes/ana-abrir.yml
      1:1  A file with this name does not belong here.
           Rename it to \`ana-abrir.yaml\`.  (misplaced-file)

    1 problem in 1 file.
  `)
})

test.each([
  [paths.quote, 'content/quotes/ana-abrir.yaml.txt', 'ana-abrir.yaml'],
  [paths.claim, 'content/claims/crece.mdx', 'crece.md'],
  [paths.theme, 'content/themes/apertura.MDX', 'apertura.mdx'],
  [paths.report, 'content/sources/Informe.YAML', 'informe.yaml'],
  [paths.followUp, 'content/follow-ups/informe-nuevo.markdown', 'informe-nuevo.md'],
  [paths.article, 'content/articles/nota/article.md', 'article.mdx'],
  [paths.original, 'content/articles/nota/Original.txt', 'original.txt'],
])('says how %s is to be called when it is %s', (path, wrong, name) => {
  const report = reportOn(renaming(path, wrong))
  expect(report).toContain(`${wrong}\n  1:1  A file with this name`)
  expect(report).toContain(`Rename it to \`${name}\`.`)
  expect(report).toContain('\n1 problem in 1 file.')
})

test.each([
  [paths.claim, 'content/quotes/crece.md', 'a claim'],
  [paths.report, 'content/entities/informe.yaml', 'a source'],
  [paths.speaker, 'content/quotes/ana-ruiz.yaml', 'an entity'],
  [paths.quote, 'content/claims/ana-abrir.yaml', 'a quote'],
  [paths.followUp, 'content/themes/informe-nuevo.mdx', 'a follow-up'],
  [paths.report, 'content/informe.yaml', 'a source'],
])('says where %s belongs when it is %s, and nothing else', (path, wrong, kind) => {
  const report = reportOn(renaming(path, wrong))
  expect(report).toContain(`${wrong}\n  1:1  By its fields, this file describes ${kind}.`)
  expect(report).toContain(`Move it to \`${path}\`.`)
  expect(report).toContain('\n1 problem in 1 file.')
})

test('says that there are two of a file', () => {
  expect(reportOn(writing('content/quotes/ana-abrir.yml', 'speaker: x\n'))).toMatchInlineSnapshot(`
    content/quotes/ana-abrir.yml
      1:1  A file with this name does not belong here.
           There is also \`ana-abrir.yaml\`: delete one of the two.  (misplaced-file)

    1 problem in 1 file.
  `)
})

test('misses nothing of a copy but a name', () => {
  expect(
    reportOn(
      copying(paths.claim, 'content/claims/crece copia.md'),
      copying(paths.quote, 'content/quotes/ana-abrir (1).yaml'),
      copying(paths.theme, 'content/themes/apertura copia.mdx'),
      copying(paths.report, 'content/sources/informe copia.yaml'),
    ),
  ).toMatchInlineSnapshot(`
    content/claims/crece copia.md
      1:1  The file's name makes the id \`crece copia\`, which cannot be part of an address.
           If it is a copy of \`crece.md\`, delete it. Else rename it to \`crece-copia.md\`.  (malformed-id)

    content/quotes/ana-abrir (1).yaml
      1:1  The file's name makes the id \`ana-abrir (1)\`, which cannot be part of an address.
           If it is a copy of \`ana-abrir.yaml\`, delete it. Else rename it to \`ana-abrir-1.yaml\`.  (malformed-id)

    content/sources/informe copia.yaml
      1:1  The file's name makes the id \`informe copia\`, which cannot be part of an address.
           If it is a copy of \`informe.yaml\`, delete it. Else rename it to \`informe-copia.yaml\`.  (malformed-id)

    content/themes/apertura copia.mdx
      1:1  The file's name makes the id \`apertura copia\`, which cannot be part of an address.
           If it is a copy of \`apertura.mdx\`, delete it. Else rename it to \`apertura-copia.mdx\`.  (malformed-id)

    4 problems in 4 files.
  `)
})

test('ignores no file: nothing by this ending is read', () => {
  expect(reportOn(writing('content/quotes/otra.json', '{}\n'))).toMatchInlineSnapshot(`
    content/quotes/otra.json
      1:1  A file with this name does not belong here.
           Rename it to \`otra.yaml\`.  (misplaced-file)

    1 problem in 1 file.
  `)
})

test('ignores no file: a folder is misspelt', () => {
  expect(reportOn(writing('content/claim/otra.md', 'x\n'))).toMatchInlineSnapshot(`
    content/claim/otra.md
      1:1  A file with this name does not belong here.
           Move it to \`content/claims/otra.md\`.  (misplaced-file)

    1 problem in 1 file.
  `)
})

test('suggests the name of the one file that belongs at the top', () => {
  expect(reportOn(writing('content/about.yml', 'x\n'))).toContain('Did you mean `about.yaml`?')
})

test('ignores no file: nothing else belongs at the top', () => {
  expect(reportOn(writing('content/notas.txt', 'x\n'))).toMatchInlineSnapshot(`
    content/notas.txt
      1:1  A file with this name does not belong here.
           Move it into the folder of its kind: the table in \`content/README.md\` has them.  (misplaced-file)

    1 problem in 1 file.
  `)
})

test('does not take an image for broken text', () => {
  const image = new Uint8Array([0x89, 0x50, 0x4e, 0x47])
  expect(reportOn(writing('content/articles/nota/foto.png', image))).toContain('(misplaced-file)')
})

test('reports an article by another name once', () => {
  const report = reportOn(renaming(paths.article, 'content/articles/nota/article.md'))
  expect(report).toContain('(misplaced-file)\n\n1 problem in 1 file.')
})

function copying(path: string, to: string): Change {
  return (files) => {
    const bytes = files.get(path)
    if (!bytes) throw new Error(`There is no ${path}.`)
    files.set(to, bytes)
  }
}

test.each([
  ['content/articles/nota.mdx', 'Move it to `content/articles/nota/article.mdx`.'],
  ['content/articles/article.mdx', 'An article is two files in a folder of its own'],
])('says where an article belongs that lies beside the folders, as %s', (path, hint) => {
  const report = reportOn(renaming(paths.article, path))
  expect(report).toContain(`${path}\n  1:1  A file with this name`)
  expect(report).toContain(hint)
  expect(report).toContain('\n1 problem in 1 file.')
})
