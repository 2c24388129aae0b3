import { execFile } from 'node:child_process'
import { cp, mkdtemp, rm, symlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** What the project is made of, without what it makes. */
const parts = ['src', 'content', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json']

/** A copy of the whole project in a folder of its own, with its dependencies linked. */
export async function aCheckout(): Promise<string> {
  const root = await mkdtemp(path.join(tmpdir(), 'glosa-site-'))
  await Promise.all(parts.map((part) => cp(part, path.join(root, part), { recursive: true })))
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
