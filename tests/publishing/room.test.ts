import { truncate, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, test } from 'vitest'
import { lackOfRoom } from '../../src/publishing/room.ts'
import { aFolder } from './a-folder.ts'

test('there is room for a site, and in a folder that is still to be made', async () => {
  const site = await aFolder({ 'index.html': '<p>Uno.</p>' })
  expect(await lackOfRoom(site, [site, path.join(site, 'nothing')])).toBeUndefined()
})

test('a site that is larger than the disk is refused before anything is written', async () => {
  const site = await aFolder({ 'index.html': '<p>Uno.</p>' })
  const film = path.join(site, 'film')
  await writeFile(film, '')
  // A file with a hole takes no room.
  await truncate(film, 2 ** 42)
  expect(await lackOfRoom(site, [site])).toMatch(
    /^The disk of .* is full: a build needs some 4398\d+ MB, and \d+ MB are free\.$/,
  )
})
