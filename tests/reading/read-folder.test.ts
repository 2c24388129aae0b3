import { execFileSync, spawnSync } from 'node:child_process'
import { chmod, mkdir, rm, symlink, truncate, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, test } from 'vitest'
import type { ContentFile } from '../../src/reading/content-file.ts'
import { corpusFrom, loadCorpus } from '../../src/reading/load-corpus.ts'
import { readFolder } from '../../src/reading/read-folder.ts'
import { repertoire } from '../../src/fonts/repertoire.ts'
import { formatReport } from '../../src/text/format-report.ts'
import type { Issue } from '../../src/text/issue.ts'
import { aContent, paths } from '../a-content.ts'
import { aProject } from '../a-project.ts'

async function reportIn(project: string): Promise<string> {
  const loaded = await loadCorpus(project)
  return 'issues' in loaded ? formatReport(loaded.issues) : 'No problems.'
}

const source = 'content/sources/otro.yaml'

test.each<[string, (file: string) => unknown, string]>([
  ['a link', (file) => symlink('informe.yaml', file), 'It is a link to a file elsewhere.'],
  ['a link to nothing', (file) => symlink('nada', file), 'It is a link to a file elsewhere.'],
  ['a link to a folder', (file) => symlink('..', file), 'It is a link to a file elsewhere.'],
  ['a pipe', (file) => execFileSync('mkfifo', [file]), 'It is neither a file nor a folder.'],
  [
    'a film',
    async (file) => {
      await writeFile(file, '')
      await truncate(file, 600_000_000)
    },
    'It has 600 MB.',
  ],
])('reports %s', async (_, make, message) => {
  const project = await aProject()
  await make(path.join(project, source))
  const report = await reportIn(project)
  expect(report).toContain(`${source}\n  1:1  ${message}`)
  expect(report).toContain('1 problem in 1 file.')
})

test('a list of addresses may be longer than a text, as that of thousands of articles is', async () => {
  const project = await aProject()
  const list = 'content/addresses/site.yaml'
  await mkdir(path.join(project, 'content/addresses'))
  await writeFile(path.join(project, list), `total: 0\naddresses: []\n${'# …\n'.repeat(1_200_000)}`)
  const found = readFolder(project).find((file) => file.path === list)
  expect(found?.unreadable).toBeUndefined()
  expect(found?.bytes.length).toBeGreaterThan(7_000_000)
})

// Other systems take no name of such bytes.
test.runIf(process.platform === 'linux')('reports a name that is not UTF-8', async () => {
  const project = await aProject()
  spawnSync('sh', ['-c', `printf x > "$(printf 'content/sources/a\\377.yaml')"`], { cwd: project })
  expect(await reportIn(project)).toContain('It cannot be found by its name')
})

// Windows has no such rights.
test.runIf(process.getuid)('reports what may not be read', async () => {
  const project = await aProject()
  await chmod(project, 0o755)
  await chmod(path.join(project, paths.report), 0)
  // Who may read everything becomes somebody else.
  const script = `import { loadCorpus } from ${JSON.stringify(path.resolve('src/reading/load-corpus.ts'))}
if (process.getuid() === 0) process.setuid(65534)
console.log(JSON.stringify((await loadCorpus(${JSON.stringify(project)})).issues))`
  const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
    encoding: 'utf8',
  })
  expect(formatReport(JSON.parse(stdout) as Issue[])).toContain(
    `${paths.report}\n  1:1  You may not read it.`,
  )
})

test('says that `content` is no folder', async () => {
  const project = await aProject()
  await rm(path.join(project, 'content'), { recursive: true })
  await writeFile(path.join(project, 'content'), 'x')
  expect(await reportIn(project)).toContain('There is no folder with this name here.')
})

test('reads more files than may be open at a time', async () => {
  const project = await aProject()
  const folder = path.join(project, 'content/sources')
  await mkdir(folder, { recursive: true })
  for (let number = 0; number < 300; number += 1) {
    await writeFile(path.join(folder, `fuente-${number}.yaml`), 'type: report\n')
  }
  const script = `import { readFolder } from ${JSON.stringify(path.resolve('src/reading/read-folder.ts'))}
console.log((readFolder(process.cwd())).length)`
  const { stdout } = spawnSync(
    'sh',
    ['-c', `ulimit -n 100 && exec "$0" --input-type=module -e "$1"`, process.execPath, script],
    { cwd: project, encoding: 'utf8' },
  )
  expect(Number(stdout)).toBe(readFolder(project).length)
})

test('the same content with other line ends and byte order marks is the same edition', () => {
  const encoder = new TextEncoder()
  const elsewhere = aContent().map(({ path, bytes }) => ({
    path,
    bytes: encoder.encode(`\uFEFF${new TextDecoder().decode(bytes).replaceAll('\n', '\r\n')}`),
  }))
  const editionOf = (files: ContentFile[]) => {
    const loaded = corpusFrom(files, '2025-06-15')
    if ('issues' in loaded) throw new Error(formatReport(loaded.issues))
    return loaded
  }
  const edition = editionOf(elsewhere)
  const expected = editionOf(aContent())
  expect(edition.corpus).toEqual(expected.corpus)
  expect(edition.inventory).toEqual(expected.inventory)
  const fonts = (files: ContentFile[]) => repertoire(files.map(({ bytes }) => bytes))
  expect(fonts(elsewhere)).toEqual(fonts(aContent()))
})
