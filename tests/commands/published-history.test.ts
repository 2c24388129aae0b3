import { readFile, rename, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { keepAddresses } from '../../src/commands/keep-addresses.ts'
import { allCorrections, byMonth } from '../../src/corpus/corrections.ts'
import { feedEntries } from '../../src/exports/feeds/entries.ts'
import { corpusFrom } from '../../src/reading/load-corpus.ts'
import { readFolder } from '../../src/reading/read-folder.ts'
import { formatReport } from '../../src/text/format-report.ts'
import { latestDate, localDate } from '../../src/text/local-date.ts'
import { addingArticle, paths } from '../a-content.ts'
import { aProject } from '../a-project.ts'

/** An editor at work on a project, at a time. */
function editorOf(project: string, now = new Date('2025-06-15T12:00:00Z')) {
  const at = (file: string) => path.join(project, file)
  const load = () => Promise.resolve(corpusFrom(readFolder(project), latestDate(now)))
  return {
    at: (later: string) => editorOf(project, new Date(later)),
    read: (file: string) => readFile(at(file), 'utf8'),
    async replace(file: string, words: string, by: string) {
      const text = await readFile(at(file), 'utf8')
      expect(text).toContain(words)
      await writeFile(
        at(file),
        text.replace(words, () => by),
      )
    },
    async check() {
      const loaded = await load()
      return 'issues' in loaded ? formatReport(loaded.issues) : 'No problems.'
    },
    async corpus() {
      const loaded = await load()
      if ('issues' in loaded) throw new Error(formatReport(loaded.issues))
      return loaded.corpus
    },
    async publish() {
      const outcome = await keepAddresses(project, [], now)
      return 'problem' in outcome ? outcome.problem : outcome.report
    },
  }
}

const list = 'content/addresses/nota.yaml'
const reason = 'reason: El informe los cuenta todos.'

test('a reason that is rewritten in place is refused until readers are told what it said', async () => {
  const editor = editorOf(await aProject())
  expect(await editor.publish()).toContain('judgements recorded.')
  expect(await editor.check()).toBe('No problems.')

  const later = editor.at('2025-07-01T12:00:00Z')
  await later.replace(paths.claim, reason, 'reason: El informe los cuenta casi todos.')
  const report = await later.check()
  expect(report).toContain('(changed-judgement)')
  expect(await later.publish()).toContain('Nothing was written: correct this first.')

  // As the report says, with the entry that it shows.
  const [, entry = ''] = /^ {9}(corrected:[^]*why: …)/m.exec(report) ?? []
  const written = `    ${entry.replace(/^ {9}/gm, '    ')}\n`
    .replace('date: "…"', 'date: "2025-07-01"')
    .replace('was: …', 'was: El informe los cuenta todos.')
    .replace('why: …', 'why: No cuenta los de fuera.')
  await later.replace(paths.claim, '    evidence:\n', `${written}    evidence:\n`)
  expect(await later.check()).toBe('No problems.')
  expect(await later.publish()).toBe('1 judgement recorded.')
  expect(await later.check()).toBe('No problems.')

  const corpus = await later.corpus()
  const [month] = byMonth(allCorrections(corpus))
  expect(month?.month).toBe('2025-07')
  expect(month?.corrections[0]?.amended?.amendment).toMatchObject({
    date: '2025-07-01',
    was: 'El informe los cuenta todos.',
    now: 'El informe los cuenta casi todos.',
    why: 'No cuenta los de fuera.',
  })
  const [news] = feedEntries(corpus)
  expect(news).toMatchObject({
    added: '2025-07-01',
    title: 'Se corrige la razón, sobre «Cada año se publican más modelos»',
    url: 'https://example.org/afirmaciones/crece/#valoracion-2025-02-01',
  })
  expect(news?.content).toContain('Antes: «El informe los cuenta todos».')
  expect(news?.content).toContain('Ahora: «El informe los cuenta casi todos».')

  // Neither the correction nor the corrected words can be changed in silence either.
  await later.replace(paths.claim, 'casi todos.', 'casi.')
  expect(await later.check()).toContain('(changed-judgement)')
})

test('a verdict that is overwritten is refused until it is back below a new one', async () => {
  const editor = editorOf(await aProject())
  await editor.publish()
  const published = await editor.read(paths.claim)

  const later = editor.at('2025-07-01T12:00:00Z')
  await later.replace(paths.claim, 'verdict: confirmado', 'verdict: disputado')
  await later.replace(paths.claim, 'bearing: a favor', 'bearing: en contra')
  expect(await later.check()).toContain('add an assessment above it, with the date of today')

  await later.replace(paths.claim, await later.read(paths.claim), published)
  await later.replace(
    paths.claim,
    'assessments:\n',
    `assessments:
  - date: "2025-07-01"
    verdict: sin verificar
    change: Se retiró el informe.
    reason: Ya no consta en nada.
    evidence: []
`,
  )
  // No other file and no other field.
  expect(await later.check()).toBe('No problems.')
  expect(await later.publish()).toBe('1 judgement recorded.')

  // Now that one is protected too.
  await later.replace(paths.claim, 'verdict: sin verificar', 'verdict: refutado')
  expect(await later.check()).toContain('its `verdict` was “sin verificar”, and is “refutado”')
})

test('a claim that gets another id keeps its history', async () => {
  const project = await aProject()
  const editor = editorOf(project)
  await editor.publish()
  const now = new Date('2025-07-01T12:00:00Z')
  const later = editorOf(project, now)
  await rename(path.join(project, paths.claim), path.join(project, 'content/claims/crece-mas.md'))
  await later.replace(paths.article, 'id="crece"', 'id="crece-mas"')
  await later.replace(paths.theme, 'claim="crece"', 'claim="crece-mas"')
  await later.replace(paths.followUp, 'claims: [crece]', 'claims: [crece-mas]')
  await keepAddresses(project, ['move', '/afirmaciones/crece/', '/afirmaciones/crece-mas/'], now)
  await keepAddresses(
    project,
    ['move', '/articulos/nota/#afirmacion-crece', '/articulos/nota/#afirmacion-crece-mas'],
    now,
  )
  expect(await later.check()).toBe('No problems.')
  expect(await later.publish()).toBe('Every address and every judgement is already recorded.')
  await later.replace(
    'content/claims/crece-mas.md',
    reason,
    'reason: El informe los cuenta casi todos.',
  )
  expect(await later.check()).toContain('content/claims/crece-mas.md')
})

test('each judgement is a line of its own, sorted, and stays as it is when others are added', async () => {
  const editor = editorOf(await aProject(...addingArticle))
  await editor.publish()
  const lines = (await editor.read(list)).split('judgements:\n')[1]!.trimEnd().split('\n')
  const addresses = lines.map((line) => line.split(': {')[0])
  expect(addresses).toEqual(addresses.toSorted())
  expect(lines.every((line) => /^ {2}\/\S+: \{ since: 2025-06-15, .* \}$/.test(line))).toBe(true)
  expect(lines.find((line) => line.includes('#valoracion-'))).toMatch(
    /^ {2}\/afirmaciones\/crece\/#valoracion-2025-02-01: \{ since: 2025-06-15, verdict: confirmado, reason: \S+, a favor informe: \S+ \}$/,
  )

  await editor.at('2025-07-01T12:00:00Z').replace(
    paths.claim,
    'assessments:\n',
    `assessments:
  - date: "2025-07-01"
    verdict: sin verificar
    change: Se retiró el informe.
    reason: Ya no consta en nada.
    evidence: []
`,
  )
  await editor.at('2025-07-01T12:00:00Z').publish()
  const added = (await editor.read(list)).split('judgements:\n')[1]!.trimEnd().split('\n')
  expect(added.filter((line) => !lines.includes(line))).toEqual([
    expect.stringContaining('/afirmaciones/crece/#valoracion-2025-07-01: { since: 2025-07-01, '),
  ])
  expect(added).toHaveLength(lines.length + 1)
})

test('wherever an editor is, what is written today is of today for every other', async () => {
  const zone = process.env['TZ']
  onTestFinished(() => {
    if (zone === undefined) delete process.env['TZ']
    else process.env['TZ'] = zone
  })
  for (const written of ['Etc/GMT+12', 'Europe/Madrid', 'Etc/GMT-14']) {
    for (const minute of ['2025-06-15T10:01:00Z', '2025-06-15T23:59:00Z']) {
      process.env['TZ'] = written
      const today = localDate(new Date(minute))
      const editor = editorOf(await aProject(), new Date(minute))
      await editor.publish()
      await editor.replace(
        paths.claim,
        'assessments:\n',
        `assessments:
  - date: "${today}"
    verdict: sin verificar
    change: Se retiró el informe.
    reason: Ya no consta en nada.
    evidence: []
`,
      )
      for (const read of ['Etc/GMT+12', 'Etc/GMT-14']) {
        process.env['TZ'] = read
        expect(await editor.check()).toBe('No problems.')
        expect(await editor.publish()).not.toContain('(')
      }
    }
  }
})
