import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { cp, mkdir, mkdtemp, readdir, rm, symlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { inventedEdition } from '../an-edition.ts'

const run = promisify(execFile)

/** What the project is made of, without its content and without what it makes. */
const parts = ['src', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json']

/**
 * A copy of the project in a folder of its own, with an edition. Its dependencies are linked one by
 * one, so that what its builds keep beside them is its own and two may build at a time. It has the
 * pictures and fonts that the tests' sites were built with: a build makes none of them again.
 */
export async function aCheckout(edition = inventedEdition, folder?: string): Promise<string> {
  const root = folder ?? (await mkdtemp(path.join(tmpdir(), 'glosa-site-')))
  const copied = parts.map((part) => [part, part])
  copied.push([path.join(edition, 'content'), 'content'])
  await Promise.all(
    copied.map(([from, to]) => cp(from!, path.join(root, to!), { recursive: true })),
  )
  await linkDependencies(root)
  await Promise.all(
    keptByBuilds
      .map((part) => [path.join(keptFolder, part), path.join(root, part)] as const)
      .filter(([kept]) => existsSync(kept))
      .map(([kept, part]) => cp(kept, part, { recursive: true, preserveTimestamps: true })),
  )
  return root
}

async function linkDependencies(root: string): Promise<void> {
  const dependencies = path.resolve('node_modules')
  await mkdir(path.join(root, 'node_modules'), { recursive: true })
  const names = await readdir(dependencies)
  await Promise.all(
    names
      .filter((name) => !caches.includes(name))
      .map((name) => symlink(path.join(dependencies, name), path.join(root, 'node_modules', name))),
  )
}

/** What tools keep for the next time beside the dependencies. */
const caches = ['.astro', '.cache', '.vite', '.vite-temp', '.vitest']

/** What a build makes once and takes again, as long as its content and code are the same. */
const keptByBuilds = ['node_modules/.astro/glosa-previews', '.astro/integrations/glosa-fonts']

/** Where the tests keep it: what of it is not theirs, a build leaves aside or removes. */
const keptFolder = path.resolve('node_modules/.cache/glosa-tests')

/** Give checkouts from now on what the build of this one has made. */
export async function keepWhatBuildMade(root: string): Promise<void> {
  await remove(keptFolder)
  for (const part of keptByBuilds) {
    await cp(path.join(root, part), path.join(keptFolder, part), {
      recursive: true,
      preserveTimestamps: true,
    })
  }
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
