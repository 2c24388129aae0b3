import { mkdir, rm } from 'node:fs/promises'
import path from 'node:path'
import { expect, test } from 'vitest'
import { loadCorpus } from '../../src/reading/load-corpus.ts'
import { formatReport } from '../../src/text/format-report.ts'
import { paths, replacing, reportOn, writing } from '../a-content.ts'
import { aProject } from '../a-project.ts'

test('reports everything at once, by file and line', () => {
  expect(
    reportOn(
      replacing(paths.article, 'más modelos', 'mas modelos'),
      replacing(paths.article, 'id="voces"', 'id="Voces"'),
      replacing(paths.quote, 'speaker: ana-ruiz', 'speaker: ana-ruis'),
      replacing(paths.claim, '2025-02-01', '2026-02-01'),
      replacing(paths.theme, '/articulos/nota/#p-1', '/articulos/nota/#p-9'),
      replacing(paths.report, 'class: primaria', 'class: primario'),
      writing('content/sources/vacia.yaml', ''),
    ),
  ).toMatchInlineSnapshot(`
    content/articles/nota/article.mdx
      22:1  Section id \`Voces\` cannot be part of an address.
            Call it \`voces\`.  (malformed-id)
      25:2  Paragraph 1 differs from the original at its character 48.
            original: …. Cada año se publican más modelos.
            article:  …. Cada año se publican mas modelos.
            Restore the publisher's words (\`content/articles/nota/original.txt\`, line 1).  (verbatim)

    content/claims/crece.md
      7:5  The assessment of 2026-02-01 is in the future: nowhere on earth is it later than 2025-06-15.
           Correct the date.  (assessment-dates)

    content/quotes/ana-abrir.yaml
      1:1  Quote \`ana-abrir\` has as speaker \`ana-ruis\`, which is not an entity.
           Did you mean \`ana-ruiz\`? If it is another one, write \`content/entities/ana-ruis.yaml\`.  (unknown-reference)

    content/sources/informe.yaml
      5:1  Field \`class\` cannot be \`primario\`.
           Did you mean \`primaria\`?  (schema)

    content/sources/vacia.yaml
      1:1  The file is empty.
           Write it, or delete it.  (empty-file)

    content/themes/apertura.mdx
      8:1  The link \`/articulos/nota/#p-9\` leads nowhere.
           Did you mean \`/articulos/nota/#p-1\`?  (broken-link)

    7 problems in 6 files.
  `)
})

test('reads a folder on the disk', async () => {
  const loaded = await loadCorpus(await aProject())
  expect(loaded).toHaveProperty('corpus.articles[0].id', 'nota')
})

test('ignores what the system and editors leave in a folder', async () => {
  const project = await aProject(
    writing('content/README.md', '# The guide'),
    writing('content/.DS_Store', 'x'),
    writing('content/quotes/.x.yaml.swp', 'x'),
    writing('content/claims/crece.md~', 'x'),
    writing('content/claims/#crece.md#', 'x'),
    writing('content/.obsidian/app.json', '{}'),
  )
  expect(await loadCorpus(project)).toHaveProperty('corpus')
})

test('says that there is no content', async () => {
  const loaded = await loadCorpus(path.join(await aProject(), 'content'))
  expect('issues' in loaded && formatReport(loaded.issues)).toMatchInlineSnapshot(`
    content/
      1:1  There is no folder with this name here.
           Run the command in the folder of the project.  (no-content)

    1 problem in 1 file.
  `)
})

test('says that the content is empty', async () => {
  const project = await aProject()
  await rm(path.join(project, 'content'), { recursive: true })
  await mkdir(path.join(project, 'content/claims'), { recursive: true })
  const loaded = await loadCorpus(project)
  expect('issues' in loaded && formatReport(loaded.issues)).toContain('The folder is empty.')
})
