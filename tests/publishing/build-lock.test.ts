import { spawnSync } from 'node:child_process'
import { readdir, utimes, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, test } from 'vitest'
import { takeBuildLock } from '../../src/publishing/build-lock.ts'
import { aFolder } from './a-folder.ts'

test('one at a time has it, until it is given back', async () => {
  const folder = await aFolder()
  const file = path.join(folder, 'new', 'build.lock')
  const first = await takeBuildLock(file)
  if (!('release' in first)) throw new Error('taken')
  const second = await takeBuildLock(file)
  if (!('heldBy' in second)) throw new Error('not taken')
  expect(second.heldBy.pid).toBe(process.pid)
  expect(second.heldBy.since).toMatch(/^\d\d:\d\d:\d\d$/)
  await first.release()
  const next = await takeBuildLock(file)
  expect(next).toHaveProperty('release')
  if ('release' in next) await next.release()
  expect(await readdir(path.join(folder, 'new'))).toEqual([])
})

test('of many that ask at once, one has it', async () => {
  const file = path.join(await aFolder(), 'build.lock')
  const all = await Promise.all(Array.from({ length: 20 }, () => takeBuildLock(file)))
  expect(all.filter((one) => 'release' in one)).toHaveLength(1)
})

test.each([
  ['whose process has ended', JSON.stringify({ pid: endedProcess(), since: '10:00:00' }), 0],
  ['whose process has a number that another has now', holding(), 180],
  ['that is cut because its process was killed', '{"pid":1', 10],
  ['that is empty because its process was killed', '', 10],
])('a lock %s is taken over', async (_, text, secondsAgo) => {
  const file = path.join(await aFolder(), 'build.lock')
  await writeFile(file, text)
  const then = new Date(Date.now() - secondsAgo * 1000)
  await utimes(file, then, then)
  const lock = await takeBuildLock(file)
  expect(lock).toHaveProperty('release')
  if ('release' in lock) await lock.release()
})

test('a lock that is being written is not taken over', async () => {
  const file = path.join(await aFolder(), 'build.lock')
  await writeFile(file, '')
  expect(await takeBuildLock(file)).toHaveProperty('heldBy')
})

function holding(): string {
  return JSON.stringify({ pid: process.pid, since: '10:00:00' })
}

function endedProcess(): number {
  return spawnSync(process.execPath, ['-e', '']).pid
}
