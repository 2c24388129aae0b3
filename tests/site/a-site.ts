import { execFile } from 'node:child_process'
import { cp, mkdtemp, rm, symlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { inventedEdition } from '../an-edition.ts'

const run = promisify(execFile)

/** What the project is made of, without its content and without what it makes. */
const parts = ['src', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json']

/** A copy of the project in a folder of its own, with an edition and its dependencies linked. */
export async function aCheckout(edition = inventedEdition, folder?: string): Promise<string> {
  const root = folder ?? (await mkdtemp(path.join(tmpdir(), 'glosa-site-')))
  const copied = parts.map((part) => [part, part])
  copied.push([path.join(edition, 'content'), 'content'])
  await Promise.all(
    copied.map(([from, to]) => cp(from!, path.join(root, to!), { recursive: true })),
  )
  await symlink(path.resolve('node_modules'), path.join(root, 'node_modules'))
  return root
}

/** Leaves `readings.json` in the checkout. */
const readings = path.resolve('tests/site/count-readings.ts')

/** Build a checkout as `npm run build` does, and return the folder of the site. */
export async function build(root: string, env: NodeJS.ProcessEnv = {}): Promise<string> {
  await run(process.execPath, ['src/commands/build.ts'], {
    cwd: root,
    env: { ...authorsEnvironment(), NODE_OPTIONS: `--import=${readings}`, ...env },
  })
  return path.join(root, 'dist')
}

/** What Vitest tells those whom it starts; with `DEV`, for one, a build takes five times as long. */
const ofTestRunner = /^(VITEST|VITE_|(NODE_ENV|TEST|MODE|DEV|PROD|SSR|BASE_URL)$)/

/** The environment of a person's shell: Astro behaves otherwise where it sees a test runner. */
export function authorsEnvironment(): NodeJS.ProcessEnv {
  return Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !ofTestRunner.test(name)),
  )
}

export async function remove(root: string): Promise<void> {
  await rm(root, { recursive: true, force: true })
}
