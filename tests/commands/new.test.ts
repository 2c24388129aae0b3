import { mkdir, mkdtemp, readdir, readFile, rm, writeFile, cp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { beginFiles } from '../../src/commands/begin-files.ts'
import { loadCorpus } from '../../src/reading/load-corpus.ts'
import { addingArticle, paths, replacing } from '../a-content.ts'
import { aProject } from '../a-project.ts'
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
    'assessments.0.evidence.0.source',
    'assessments.0.evidence.0.bearing',
    'assessments.0.evidence.0.contributes',
  ])
  expect(gaps.find(({ toSay }) => toSay.includes('gist'))?.toSay).toContain('Or delete the line.')
  expect(await beginFiles(root, ['marks'], today)).toEqual({ report: 'Every mark has its file.' })
})

test.each([
  [['person', 'eva-gil', 'Eva Gil'], 'entities/eva-gil.yaml', 'kind: persona\nname: Eva Gil\n'],
  [['organisation', 'pozos', 'Pozos: y más'], 'entities/pozos.yaml', 'name: "Pozos: y más"\n'],
  [['source', 'acta'], 'sources/acta.yaml', 'type:\ntitle:\ntitleStatus:\n'],
  [['theme', 'sombra'], 'themes/sombra.mdx', 'title:\nsummary:\norder: 5\n'],
  [['theme', 'ciudad', 'La ciudad'], 'themes/ciudad.mdx', 'title: La ciudad\n'],
  [['follow-up', 'sequia'], 'follow-ups/sequia.md', "added: '2025-06-01'\n"],
])('begins a file by name: %j', async (args, file, words) => {
  const root = await aCopy()
  await beginFiles(root, args, today)
  expect(await readFile(path.join(root, 'content', file), 'utf8')).toContain(words)
})

test('a follow-up has no name', async () => {
  expect(await beginFiles(await aCopy(), ['follow-up', 'pleno', 'El pleno'], today)).toEqual({
    problem: 'A follow-up has no name: `npm run new follow-up pleno`.',
  })
})

test('begins a source with what its saved page says of itself', async () => {
  const root = await aCopy()
  const page = path.join(root, 'page.html')
  await writeFile(
    page,
    `<html lang="es"><head><title>El caudal del Nacimiento</title>
<meta property="og:site_name" content="Instituto del Agua"><link rel="canonical" href="https://agua.example/caudal">
<meta name="author" content="Eva Gil"><meta property="article:published_time" content="2025-03-04T10:00:00Z">
</head><body><h1>El caudal del Nacimiento</h1></body></html>`,
  )
  await beginFiles(root, ['source', 'caudal', page], today)
  expect(await readFile(path.join(root, 'content/sources/caudal.yaml'), 'utf8')).toBe(`type: webpage
title: El caudal del Nacimiento
titleStatus: literal
publisher: Instituto del Agua
cite:
  authors:
    - given: Eva
      family: Gil
class:
seen:
language: es
url: "https://agua.example/caudal"
issued: '2025-03-04'
fact:
consulted:
`)
  expect(await beginFiles(root, ['source', 'otra', path.join(root, 'none.html')], today)).toEqual({
    problem: `There is no file \`${path.join(root, 'none.html')}\` that can be read.`,
  })
})

test('gives each mark without an id one of its words, and begins its file', async () => {
  const root = await aProject(
    replacing(paths.article, 'Abrir es compartir', '<Claim id="">Abrir es compartir</Claim>'),
    replacing(
      paths.article,
      'El código abierto crece.',
      '<Claim>El código abierto crece</Claim>. <Quote>“Con\u00a0<Claim>el código abierto crece</Claim> todo”</Quote>, dice Eva Gil, jefa.',
    ),
    replacing(
      paths.original,
      'El código abierto crece.',
      'El código abierto crece. “Con\u00a0el código abierto crece todo”, dice Eva Gil, jefa.',
    ),
  )
  const article = path.join(root, paths.article)
  const before = await readFile(article, 'utf8')
  const { report } = (await beginFiles(root, ['marks'], today)) as { report: string }
  expect(report)
    .toBe(`ids  content/articles/nota/article.mdx: codigo-abierto-crece, gil-codigo-abierto-crece, codigo-abierto-crece-2, abrir-compartir
new  content/quotes/gil-codigo-abierto-crece.yaml
new  content/entities/eva-gil.yaml
new  content/claims/codigo-abierto-crece.md
new  content/claims/codigo-abierto-crece-2.md
new  content/claims/abrir-compartir.md
5 files begun. \`npm run check\` lists what is still to write.`)
  const after = await readFile(article, 'utf8')
  expect(after.replaceAll(/ id="(?:gil-)?codigo-abierto-crece(?:-2)?"/g, '')).toBe(
    before.replace('<Claim id="">', '<Claim id="abrir-compartir">'),
  )
  expect(await beginFiles(root, ['marks'], today)).toEqual({ report: 'Every mark has its file.' })
})

test.each([
  ['“Sí”, dijo Eva Gil, “mañana”.', 1],
  ['“Sí”, dijo Eva Gil. “Mañana será”.', 2],
])('pieces of a quote in one sentence have one id: %s', async (words, count) => {
  const marked = words.replaceAll(/“[^”]*”/g, '<Quote>$&</Quote>')
  const root = await aProject(
    replacing(paths.article, 'El código abierto crece.', `El código abierto crece. ${marked}`),
    replacing(paths.original, 'El código abierto crece.', `El código abierto crece. ${words}`),
  )
  await beginFiles(root, ['marks'], today)
  const quotes = await readdir(path.join(root, 'content/quotes'))
  expect(quotes).toHaveLength(1 + count)
})

test('the marks of two articles have two ids', async () => {
  const inTwo = '<Claim>más modelos abiertos</Claim>'
  const root = await aProject(...addingArticle, (files) => {
    for (const [file, bytes] of files) {
      if (!/^content\/articles\//.test(file)) continue
      const text = new TextDecoder().decode(bytes)
      const isOriginal = file.endsWith('.txt')
      const words = isOriginal ? inTwo.replaceAll(/<[^>]*>/g, '') : inTwo
      const more = isOriginal
        ? `${text}${words}.\n`
        : text.replace(/\n<\/Section>/, `\n${words}.\n\n</Section>`)
      files.set(file, new TextEncoder().encode(more))
    }
  })
  const { report } = (await beginFiles(root, ['marks'], today)) as { report: string }
  expect(report).toContain('new  content/claims/modelos-abiertos.md')
  expect(report).toContain('new  content/claims/modelos-abiertos-2.md')
})

test('says where nothing is marked yet', async () => {
  const root = await aProject()
  const article = path.join(root, paths.article)
  const text = await readFile(article, 'utf8')
  await writeFile(article, text.replaceAll(/<\/?(?:Quote|Claim)[^>]*>/g, ''))
  expect(await beginFiles(root, ['marks'], today)).toEqual({
    report: `Every mark has its file.\nNothing is marked in ${paths.article} yet.`,
  })
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

test('writes all files or none, and says what is in the way', async () => {
  const root = await aCopy()
  const inTheWay = (file: string) => ({
    problem: `There is something at \`${file}\` already. Move it away, or delete it.\nNothing was written.`,
  })
  await mkdir(path.join(root, 'content/entities/otra.yaml'))
  expect(await beginFiles(root, ['person', 'otra'], today)).toEqual(
    inTheWay('content/entities/otra.yaml'),
  )

  const page = path.join(root, 'page.html')
  await writeFile(
    page,
    `<meta property="og:site_name" content="Diario"><p>${'Una frase larga de la nota. '.repeat(20)}</p>`,
  )
  await mkdir(path.join(root, 'content/sources/nueva.yaml'))
  const before = await readdir(path.join(root, 'content'), { recursive: true })
  expect(await beginFiles(root, ['article', 'nueva', page], today)).toEqual(
    inTheWay('content/sources/nueva.yaml'),
  )
  const after = await readdir(path.join(root, 'content'), { recursive: true })
  expect(after.filter((file) => !before.includes(file))).toEqual(['articles/nueva'])
})
