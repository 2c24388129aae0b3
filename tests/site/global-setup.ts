import { existsSync } from 'node:fs'
import path from 'node:path'
import type { TestProject } from 'vitest/node'
import { aCheckout, build, keepWhatBuildMade, remove } from './a-site.ts'
import { packagedBrowser } from './browser.ts'
import { editContent } from './edit-content.ts'

/** The builds that the tests look at: folders of finished sites. */
export interface Sites {
  /** The invented edition at the root of a host. */
  root: string
  /** The same at `/glosa/`. */
  base: string
  /** The real content, as it is after an editor's day: no test may be about its numbers. */
  real: string
}

declare module 'vitest' {
  export interface ProvidedContext {
    sites: Sites
  }
}

export const basePath = '/glosa/'
export const siteUrl = 'https://edicion.example'

/** In `SITES=<folder>` the builds are kept from one run to the next, for as long as it is there. */
const kept = process.env.SITES

export default async function setup(project: TestProject) {
  const passing: string[] = []

  async function aSite(name: keyof Sites, edition?: string, env: NodeJS.ProcessEnv = {}) {
    const folder = kept && path.resolve(kept, name)
    if (folder && existsSync(folder)) return path.join(folder, 'dist')
    const checkout = await aCheckout(edition, folder)
    if (!folder) passing.push(checkout)
    if (name === 'real') await editContent(checkout)
    return build(checkout, { SITE_URL: siteUrl, ...env })
  }

  // Before two files that start it would unpack it at once.
  const browser = packagedBrowser()
  const real = aSite('real', '.')
  const root = await aSite('root')
  await keepWhatBuildMade(path.dirname(root))
  // On another machine, as it were: nothing of it may be in what is published.
  const elsewhere = { TZ: 'Pacific/Kiritimati', LANG: 'de_DE.UTF-8' }
  const base = await aSite('base', undefined, { BASE_PATH: basePath, ...elsewhere })
  project.provide('sites', { root, base, real: await real })
  await browser

  return async () => {
    await Promise.all(passing.map(remove))
  }
}
