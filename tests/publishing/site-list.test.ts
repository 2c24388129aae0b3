import { mkdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, test } from 'vitest'
import { readList } from '../../src/hosting/site-list.ts'
import { listFiles } from '../../src/publishing/list-files.ts'
import { replaceSite } from '../../src/publishing/replace-site.ts'
import { keepParts } from '../../src/publishing/site-list.ts'
import { aFolder, fill } from './a-folder.ts'

/** Publish sites one after the other, and return the folder that is served. */
async function published(...sites: Record<string, string>[]): Promise<string> {
  const root = await aFolder()
  const place = path.join(root, 'site')
  for (const site of sites) {
    const staged = path.join(root, 'next')
    await mkdir(staged)
    await fill(staged, site)
    await keepParts(staged, place)
    await replaceSite(staged, place)
  }
  return place
}

const monday = { 'index.html': 'lunes', '_astro/a.js': 'a' }
const tuesday = { 'index.html': 'martes', '_astro/b.js': 'b' }
const wednesday = { 'index.html': 'miércoles', '_astro/c.js': 'c' }

test('a page that is open when the next site comes still gets its parts, and no longer than that', async () => {
  expect(listFiles(await published(monday, tuesday))).toEqual([
    '_astro/a.js',
    '_astro/b.js',
    '_files.json',
    'index.html',
  ])
  expect(listFiles(await published(monday, tuesday, wednesday))).toEqual([
    '_astro/b.js',
    '_astro/c.js',
    '_files.json',
    'index.html',
  ])
})

test('the list has the size and the digest of every file but itself', async () => {
  const place = await published(monday, tuesday)
  expect(readList(await readFile(path.join(place, '_files.json'), 'utf8'))).toEqual({
    '_astro/a.js': {
      bytes: 1,
      sha256: 'ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb',
      type: 'text/javascript; charset=utf-8',
      kept: true,
    },
    '_astro/b.js': {
      bytes: 1,
      sha256: '3e23e8160039594a33894f6564e1b1348bbd7a0088d42c4acb73eeaed59c009d',
      type: 'text/javascript; charset=utf-8',
    },
    'index.html': {
      bytes: 6,
      sha256: expect.stringMatching(/^[\da-f]{64}$/) as string,
      type: 'text/html; charset=utf-8',
    },
  })
})

test('parts of a site that nobody has listed are kept, and what is damaged or lost is not', async () => {
  const place = await aFolder(monday)
  const staged = await aFolder(tuesday)
  await keepParts(staged, place)
  expect(listFiles(staged)).toContain('_astro/a.js')

  const next = await aFolder(wednesday)
  await writeFile(path.join(staged, '_astro/b.js'), 'half')
  await keepParts(next, staged)
  expect(listFiles(next)).toEqual(['_astro/c.js', '_files.json', 'index.html'])
  expect(readList(await readFile(path.join(next, '_files.json'), 'utf8'))).not.toHaveProperty([
    '_astro/b.js',
  ])
})
