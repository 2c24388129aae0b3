import { mkdir, mkdtemp, readdir, readFile, rm, writeFile, cp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { beginFiles } from '../../src/commands/begin-files.ts'
import { loadCorpus } from '../../src/reading/load-corpus.ts'
import { inventedEdition } from '../an-edition.ts'

const today = '2025-06-01'

async function aCopy(): Promise<string> {
  const root = await mkdtemp(path.join(tmpdir(), 'glosa-new-'))
  onTestFinished(() => rm(root, { recursive: true }))
  await cp(path.join(inventedEdition, 'content'), path.join(root, 'content'), { recursive: true })
  return root
}

test('begins the files of the marks that have none, which are then still to write', async () => {
  const root = await aCopy()
  expect(await beginFiles(root, ['marks'], today)).toEqual({
    report: `new  content/claims/aljibe-lleno.md
1 file begun. \`npm run check\` lists what is still to write.`,
  })
  const loaded = await loadCorpus(root)
  if ('issues' in loaded) throw new Error(JSON.stringify(loaded.issues))
  const gaps = loaded.gaps.filter(({ filePath }) => filePath.includes('aljibe-lleno'))
  expect(gaps.map(({ toSay }) => /`(.*?)`/.exec(toSay)?.[1])).toEqual([
    'kind',
    'core',
    'assessments.0.verdict',
    'assessments.0.reason',
    'assessments.0.gist',
  ])
  expect(await beginFiles(root, ['marks'], today)).toEqual({ report: 'Every mark has its file.' })
})

test.each([
  [['person', 'eva-gil', 'Eva Gil'], 'entities/eva-gil.yaml', 'kind: persona\nname: Eva Gil\n'],
  [['organisation', 'pozos', 'Pozos: y más'], 'entities/pozos.yaml', 'name: "Pozos: y más"\n'],
  [['source', 'acta'], 'sources/acta.yaml', 'type: webpage\ntitle:\n'],
  [['theme', 'sombra'], 'themes/sombra.mdx', 'order: 5\n'],
  [['follow-up', 'sequia'], 'follow-ups/sequia.md', "added: '2025-06-01'\n"],
])('begins a file by name: %j', async (args, file, words) => {
  const root = await aCopy()
  await beginFiles(root, args, today)
  expect(await readFile(path.join(root, 'content', file), 'utf8')).toContain(words)
})

test('never writes over a file, and says what it takes', async () => {
  const root = await aCopy()
  const file = path.join(root, 'content/sources/acta.yaml')
  await writeFile(file, 'mine')
  expect(await beginFiles(root, ['source', 'acta'], today)).toEqual({
    problem: 'There is a `content/sources/acta.yaml` already.',
  })
  expect(await readFile(file, 'utf8')).toBe('mine')

  // A folder that is there, though its article has a wrong name.
  await mkdir(path.join(root, 'content/articles/nueva'), { recursive: true })
  const page = path.join(root, 'page.html')
  await writeFile(
    page,
    `<meta property="og:site_name" content="Diario"><p>${'Una frase larga de la nota. '.repeat(20)}</p>`,
  )
  await writeFile(path.join(root, 'content/articles/nueva/article.md'), 'mine')
  expect(await beginFiles(root, ['article', 'nueva', page], today)).toHaveProperty('problem')
  expect(await readdir(path.join(root, 'content/articles/nueva'))).toEqual(['article.md'])

  const problemOf = async (...args: string[]) => {
    const outcome = await beginFiles(root, args, today)
    return 'problem' in outcome ? outcome.problem : outcome.report
  }
  expect(await problemOf('persom', 'x')).toMatch(/^Did you mean `person`\?\n\nnpm run new article/)
  expect(await problemOf('person', 'Eva Gil')).toContain('`eva-gil`')
  expect(await problemOf('person', '../x')).toContain('An id has')
  expect(await problemOf('source', 'informe-2.yaml')).toContain('`informe-2`.')
  expect(await problemOf('person', 'eva-gil', 'Eva', 'Gil')).toMatch(
    /^Put a name .* quotation marks/,
  )
  expect(await problemOf('quote', 'eva')).toMatch(/^Mark its words .*`<Quote id="…">`/)
  expect(await problemOf('marks', 'nota')).toMatch(/^It takes no id/)
  expect(await problemOf('article', 'otra', 'https://a.example/otra')).toContain('save its page')
  expect(await problemOf()).toMatch(/^npm run new article/)
})
