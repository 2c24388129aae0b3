import { mkdir, readdir, readFile, rename, symlink, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, test } from 'vitest'
import { placeOfSite, replaceSite, restoreSite } from '../../src/publishing/replace-site.ts'
import { aFolder } from './a-folder.ts'

const before = { 'site/index.html': 'before', 'site/gone/index.html': 'before' }
const after = { 'next/index.html': 'after', 'next/new/index.html': 'after' }

async function publish(root: string, from = 'next') {
  const place = await placeOfSite(path.join(root, 'site'))
  await restoreSite(place)
  await replaceSite(path.join(root, from), place)
}

test('a site takes the place of the one before, and nothing is left beside it', async () => {
  const root = await aFolder({ ...before, ...after })
  await publish(root)
  expect(await readdir(root)).toEqual(['site'])
  expect(await readdir(path.join(root, 'site'), { recursive: true })).toEqual(
    expect.not.arrayContaining(['gone']),
  )
  expect(await readFile(path.join(root, 'site/index.html'), 'utf8')).toBe('after')
})

test('the first site takes a place where nothing is', async () => {
  const root = await aFolder(after)
  await publish(root)
  expect(await readdir(root)).toEqual(['site'])
})

test.each([['a folder'], ['nothing yet']])('a link goes on leading to %s', async (what) => {
  const root = await aFolder(after)
  await mkdir(path.join(root, 'www'))
  if (what === 'a folder') {
    await mkdir(path.join(root, 'www/html'))
    await writeFile(path.join(root, 'www/html/index.html'), 'before')
  }
  await symlink(path.join('www', 'html'), path.join(root, 'site'))
  await publish(root)
  expect(await readFile(path.join(root, 'www/html/index.html'), 'utf8')).toBe('after')
  expect(await readdir(path.join(root, 'www'))).toEqual(['html'])
})

test('another disk is filled file by file', async () => {
  // Where there is one that anybody may write to.
  const root = await aFolder(after)
  const disk = await aFolder(before)
  const place = path.join(disk, 'site')
  await replaceSite(path.join(root, 'next'), place, () => Promise.resolve(true))
  expect((await readdir(place, { recursive: true })).toSorted()).toEqual([
    'index.html',
    'new',
    'new/index.html',
  ])
  expect(await readdir(root)).toEqual([])
})

test('a file is not replaced', async () => {
  const root = await aFolder({ site: 'a file', ...after })
  await expect(publish(root)).rejects.toThrow('is a file, and the site is a folder')
  expect(await readFile(path.join(root, 'site'), 'utf8')).toBe('a file')
})

test('what a killed process has moved away is put back', async () => {
  const root = await aFolder(before)
  const place = path.join(root, 'site')
  await rename(place, path.join(root, '.site.previous'))
  await mkdir(path.join(root, '.site.next'))
  expect(await restoreSite(place)).toBe(true)
  expect(await readdir(root)).toEqual(['site'])
  expect(await restoreSite(place)).toBe(false)
})
