import type * as disk from 'node:fs/promises'
import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, test, vi } from 'vitest'
import { placeOfSite, replaceSite } from '../../src/publishing/replace-site.ts'
import { aFolder } from './a-folder.ts'

/* What was built lies on another disk than the site, from which nothing can be moved. */
vi.mock('node:fs/promises', async (original) => {
  const module = await original<typeof disk>()
  return {
    ...module,
    rename: (from: string, to: string) =>
      from.includes('built')
        ? Promise.reject(Object.assign(new Error('cross-device link'), { code: 'EXDEV' }))
        : module.rename(from, to),
  }
})

test('a site comes from another disk, and nothing is left there', async () => {
  const root = await aFolder({ 'site/index.html': 'before', 'built/citas/index.html': 'after' })
  await replaceSite(path.join(root, 'built'), await placeOfSite(path.join(root, 'site')))
  expect(await readdir(root)).toEqual(['site'])
  expect(await readdir(path.join(root, 'site'))).toEqual(['citas'])
  expect(await readFile(path.join(root, 'site/citas/index.html'), 'utf8')).toBe('after')
})
