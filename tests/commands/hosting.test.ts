import { execFile } from 'node:child_process'
import { readFile, rm } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { caddyfile } from '../../src/hosting/caddy.ts'
import { nginxConfiguration } from '../../src/hosting/nginx.ts'
import { readList } from '../../src/hosting/site-list.ts'
import { keepParts } from '../../src/publishing/site-list.ts'
import { aProject } from '../a-project.ts'
import { aFolder, fill } from '../publishing/a-folder.ts'

const command = path.resolve('src/commands/hosting.ts')

/** What the command prints, with its error, if it fails. */
async function hosting(cwd: string, ...args: string[]) {
  const run = promisify(execFile)(process.execPath, [command, ...args], { cwd })
  return run.catch((error: unknown) => error as { stdout: string; stderr: string })
}

/** A folder with a built site and the list of what its host has. */
async function aBuiltSite(): Promise<string> {
  const root = await aFolder()
  await fill(path.join(root, 'host'), { 'index.html': 'lunes', '_astro/a.js': 'a', 'x.md': 'x' })
  await fill(path.join(root, 'dist'), { 'index.html': 'martes', '_astro/b.js': 'b' })
  await keepParts(path.join(root, 'host'), path.join(root, 'none'))
  await keepParts(path.join(root, 'dist'), path.join(root, 'none'))
  return root
}

test('prints what to upload with which headers, and what to delete, in order', async () => {
  const root = await aBuiltSite()
  const { stdout, stderr } = await hosting(root, 'changes', 'host/_files.json')
  expect(stdout.replaceAll('\t', ' | ')).toBe(
    `part | _astro/b.js | text/javascript; charset=utf-8 | public, max-age=31536000, immutable
page | index.html | text/html; charset=utf-8 | no-cache
list | _files.json | application/json | no-cache
gone | x.md
`,
  )
  expect(stderr).toBe('3 files to upload, 1 to delete, 1 kept for pages of before.\n')
  // The host keeps a part that this machine does not have.
  const list = readList(await readFile(path.join(root, 'dist/_files.json'), 'utf8'))
  expect(list?.['_astro/a.js']?.kept).toBe(true)
})

test('says which list is missing, and which is none', async () => {
  const root = await aBuiltSite()
  const { stderr: missing } = await hosting(root, 'changes', 'host/_file.json')
  expect(missing).toBe(
    'There is no file `host/_file.json`. Give the _files.json of the host, or no file if there is nothing on it yet.\n',
  )
  const { stderr: none } = await hosting(root, 'changes', 'host/x.md')
  expect(none).toContain('There is no list of files in `host/x.md`.')
  await rm(path.join(root, 'dist'), { recursive: true })
  const { stderr: unbuilt } = await hosting(root, 'changes')
  expect(unbuilt).toContain('Run `npm run build` first')
})

test('prints what any host has to know', async () => {
  const { stdout } = await hosting(await aProject(), 'rules')
  expect(JSON.parse(stdout)).toMatchObject({
    notFound: '/404.html',
    caching: { folders: ['/_astro/', '/pagefind/', '/busqueda/'] },
    types: { byEnding: { md: 'text/markdown; charset=utf-8' } },
    private: ['.htaccess', '_headers', '_redirects', '_files.json'],
  })
})

test('puts the folder between quotation marks, and refuses what could not stand there', async () => {
  const server = { base: '/', moved: [], host: 'sala.example', folder: '/srv/la sala; {2}' }
  expect(nginxConfiguration(server)).toContain(`root "${server.folder}";`)
  expect(caddyfile(server)).toContain('root * "/srv/la sala; \\{2}"')
  const { stdout, stderr } = await hosting(await aFolder(), 'caddy', '/srv/"sala"')
  expect([stdout, stderr]).toEqual(['', expect.stringContaining('cannot stand in')])
})

test.each(['toString', 'constructor', '__proto__'])('knows no host `%s`', async (name) => {
  const { stdout, stderr } = await hosting(await aFolder(), name)
  expect([stdout, stderr]).toEqual([
    '',
    expect.stringContaining(`no configuration for \`${name}\``),
  ])
})

test('names the host that was meant', async () => {
  const { stderr } = await hosting(await aFolder(), 'ngixn')
  expect(stderr).toContain('There is no configuration for `ngixn`. Did you mean `nginx`?')
})
