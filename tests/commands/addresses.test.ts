import { execFile } from 'node:child_process'
import { readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { keepAddresses } from '../../src/commands/keep-addresses.ts'
import { paths, replacing } from '../a-content.ts'
import { aProject } from '../a-project.ts'

const list = 'content/addresses/nota.yaml'

/** What the command prints; rejects with the problem when it writes nothing. */
async function run(project: string, ...args: string[]): Promise<string> {
  const outcome = await keepAddresses(project, args, new Date('2025-06-15T12:00:00Z'))
  if ('problem' in outcome) throw new Error(outcome.problem)
  return outcome.report
}
const read = (project: string) => readFile(path.join(project, list), 'utf8')
const change = async (project: string, file: string, words: string, by: string) => {
  const text = await readFile(path.join(project, file), 'utf8')
  await writeFile(path.join(project, file), text.replaceAll(words, by))
}

test('writes down what is new, once', async () => {
  const project = await aProject()
  expect(await run(project)).toMatch(/new {8}\/citas\/ana-abrir\/\n[^]*recorded\.$/)
  const written = await read(project)
  expect(written).toContain('# The published addresses')
  expect(written).toMatch(
    /- address: \/articulos\/nota\/#cita-ana-abrir\n {4}since: \d{4}-\d\d-\d\d\n {4}words: Abrir es compartir\n {4}fingerprint: \S{16,18}\n/,
  )
  expect(await readFile(path.join(project, 'content/addresses/site.yaml'), 'utf8')).toMatch(
    /total: \d+\nlists:\n {2}nota: 10\n {2}site: \d+\naddresses:\n/,
  )
  expect(await run(project)).toBe('Every address and every judgement is already recorded.')
  expect(await read(project)).toBe(written)
})

test('writes down what became of an address, and leaves an editor’s remarks as they are', async () => {
  const project = await aProject()
  await run(project)
  await change(
    project,
    list,
    '  - address: /citas/ana-abrir/',
    '  # La primera.\n  - address: /citas/ana-abrir/',
  )
  await change(project, paths.article, 'id="voces"', 'id="las-voces"')
  const stdout = await run(project, 'move', '/articulos/nota/#voces', '/articulos/nota/#las-voces')
  expect(stdout).toBe(
    'moved      /articulos/nota/#voces to /articulos/nota/#las-voces\n' +
      'new        /articulos/nota/#las-voces\n2 addresses recorded.',
  )
  const written = await read(project)
  expect(written).toContain('  # La primera.\n')
  expect(written).toMatch(/moved:\n {6}to: \/articulos\/nota\/#las-voces\n {6}date: /)
})

test('writes down nothing new while something is missing, but what became of that', async () => {
  const project = await aProject()
  await run(project)
  const before = await read(project)
  await change(project, paths.article, ' id="voces"', ' id="las-voces"')
  await expect(run(project)).rejects.toThrow(/\(dropped-address\)[^]*Nothing was written/)
  expect(await read(project)).toBe(before)
  await expect(run(project, 'accept', '/articulos/nota/#voces')).rejects.toThrow(
    'Nothing is at /articulos/nota/#voces any more',
  )
  await run(project, 'move', '/articulos/nota/#voces', '/articulos/nota/#las-voces')
  expect(await run(project)).toBe('Every address and every judgement is already recorded.')
})

test('does not begin a list anew from which something was taken out', async () => {
  const project = await aProject()
  await run(project)
  await rm(path.join(project, list))
  await expect(run(project)).rejects.toThrow('(lost-addresses)')
  await expect(read(project)).rejects.toThrow('ENOENT')
  await change(project, 'content/addresses/site.yaml', '  nota: 10\n', '')
  await expect(run(project)).rejects.toThrow('a list is gone with its count.')
})

test('begins to count all lists together in an edition that counted only each', async () => {
  const project = await aProject()
  await run(project)
  const file = 'content/addresses/site.yaml'
  const before = await readFile(path.join(project, file), 'utf8')
  await writeFile(path.join(project, file), before.replace(/total: \d+\n/, ''))
  expect(await run(project)).toBe('Every address and every judgement is already recorded.')
  expect(await readFile(path.join(project, file), 'utf8')).toBe(before)
})

test('takes back what was said wrongly, and leaves the list as it was', async () => {
  const project = await aProject()
  await run(project)
  const before = await read(project)
  await change(project, paths.article, ' id="voces"', ' id="las-voces"')
  await run(project, 'withdraw', '/articulos/nota/#voces', 'Un error.')
  await change(project, paths.article, ' id="las-voces"', ' id="voces"')
  const stdout = await run(project, 'restore', '/articulos/nota/#voces')
  expect(stdout).toContain('restored   /articulos/nota/#voces\n')
  expect(await read(project)).toBe(before)
})

test('says what cannot be, and writes nothing', async () => {
  const project = await aProject()
  await run(project)
  const before = await read(project)
  for (const [args, words] of [
    [['move', '/citas/ana-abrir/', '/citas/'], 'delete its content first'],
    [['withdraw', '/citas/ana-abri/', 'x'], 'Did you mean /citas/ana-abrir/?'],
    [['accept', '/citas/ana-abrir/'], 'have not changed'],
    [['remove', '/citas/ana-abrir/'], 'There is no `npm run addresses remove`.'],
    [['withdrow', '/citas/ana-abrir/'], 'Did you mean `withdraw`?'],
    [['withdraw'], 'npm run addresses withdraw'],
    [['move', '/citas/ana-abrir/'], 'npm run addresses move'],
    [
      ['withdraw', '/citas/ana-abrir/', 'No', 'era'],
      '“era” is one word too many: write the reason',
    ],
    [['accept', '/citas/ana-abrir/', '/citas/'], '“/citas/” is one word too many'],
    [
      ['accept', 'https://edicion.example/glosa/citas/ana-abrir/'],
      'The words at /citas/ana-abrir/',
    ],
  ] as const) {
    await expect(run(project, ...args)).rejects.toThrow(words)
  }
  expect(await read(project)).toBe(before)
})

test('writes nothing while there is something else to put right', async () => {
  const project = await aProject(replacing(paths.article, 'se publican', 'se pubIican'))
  await expect(run(project)).rejects.toThrow(
    /\(verbatim\)[^]*Nothing was written: correct this first/,
  )
  await expect(read(project)).rejects.toThrow('ENOENT')
})

test('the command ends with an error where it writes nothing', async () => {
  const project = await aProject()
  const command = path.resolve('src/commands/addresses.ts')
  await expect(
    promisify(execFile)(process.execPath, [command, 'remove', '/citas/x/'], { cwd: project }),
  ).rejects.toMatchObject({ code: 1, stderr: expect.stringContaining('npm run') as string })
}, 30_000)
