import { mkdir, mkdtemp, readdir, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import type { Preview } from '../../src/previews/preview.ts'
import { publishPreviews } from '../../src/previews/publish-previews.ts'
import { aClaim, aQuote, aSummary } from './a-preview.ts'

const previews = [aQuote(), aClaim(), aSummary()]

/** Draws nothing, and says in a PNG's two ends and middle which picture it would have been. */
const openDrawing = () =>
  Promise.resolve((preview: Preview) => {
    const [beginning, end] = ['\x89PNG\r\n\x1a\n', 'IEND\xaeB`\x82']
    return Promise.resolve(Buffer.from(beginning + JSON.stringify(preview) + end, 'latin1'))
  })

/** A folder for sites, and one where pictures are kept. */
async function aWorkshop() {
  const root = await mkdtemp(path.join(tmpdir(), 'glosa-previews-'))
  onTestFinished(() => rm(root, { recursive: true }))
  const site = path.join(root, 'site')
  const keep = path.join(root, 'keep')
  const publish = (wanted: readonly Preview[]) => publishPreviews(wanted, site, keep, openDrawing)
  const picture = ({ path: file }: Preview) => readFile(path.join(site, file))
  return { site, keep, publish, picture }
}

test('a second build draws nothing, and publishes the same', async () => {
  const { keep, publish, picture } = await aWorkshop()
  expect(await publish(previews)).toEqual({ drawn: 3, kept: 0 })
  const first = await Promise.all(previews.map(picture))
  const times = await timesIn(keep)

  expect(await publish(previews)).toEqual({ drawn: 0, kept: 3 })
  expect(await Promise.all(previews.map(picture))).toEqual(first)
  expect(await timesIn(keep)).toEqual(times)
})

test('only what has changed is drawn again', async () => {
  const { publish, picture } = await aWorkshop()
  await publish(previews)
  const before = await picture(aClaim())
  const disputed = aClaim({ verdict: 'disputado' })
  expect(await publish([aQuote(), disputed, aSummary()])).toEqual({ drawn: 1, kept: 2 })
  expect(await picture(disputed)).not.toEqual(before)
})

test('what is no longer wanted is not kept', async () => {
  const { keep, publish } = await aWorkshop()
  await publish(previews)
  await publish([aQuote()])
  expect(await readdir(keep)).toHaveLength(1)
})

test('a kept picture that is not whole is drawn again', async () => {
  const { keep, publish, picture } = await aWorkshop()
  await publish(previews)
  const whole = await picture(aClaim())
  for (const name of await readdir(keep)) await truncate(path.join(keep, name), 50)
  expect(await publish(previews)).toEqual({ drawn: 3, kept: 0 })
  expect(await picture(aClaim())).toEqual(whole)
})

test('where a folder is in the place of a kept picture, it is drawn again', async () => {
  const { keep, publish, picture } = await aWorkshop()
  await publish(previews)
  const whole = await picture(aClaim())
  for (const name of await readdir(keep)) {
    await rm(path.join(keep, name))
    await mkdir(path.join(keep, name, 'x'), { recursive: true })
  }
  expect(await publish(previews)).toEqual({ drawn: 3, kept: 0 })
  expect(await picture(aClaim())).toEqual(whole)
  expect(await publish(previews)).toEqual({ drawn: 0, kept: 3 })
})

test('a kept picture in the place of another is drawn again', async () => {
  const { keep, publish, picture } = await aWorkshop()
  await publish(previews)
  const whole = await picture(aClaim())
  const names = await readdir(keep)
  const [first, ...others] = await Promise.all(names.map((name) => readFile(path.join(keep, name))))
  const swapped = [...others, first!]
  await Promise.all(names.map((name, index) => writeFile(path.join(keep, name), swapped[index]!)))
  expect(await publish(previews)).toEqual({ drawn: 3, kept: 0 })
  expect(await picture(aClaim())).toEqual(whole)
})

test('a kept picture is not what somebody made of the published one', async () => {
  const { site, publish, picture } = await aWorkshop()
  await publish(previews)
  const whole = await picture(aClaim())
  await writeFile(path.join(site, aClaim().path), 'otra cosa')
  expect(await publish(previews)).toEqual({ drawn: 1, kept: 2 })
  expect(await picture(aClaim())).toEqual(whole)
})

test('what the site before has of a picture is taken over unread, and the rest is not', async () => {
  const { site, keep, publish, picture } = await aWorkshop()
  await publish(previews)
  const whole = await picture(aQuote())
  await rm(site, { recursive: true })
  const kept = await readdir(keep)
  for (const name of kept) await truncate(path.join(keep, name), 50)
  const asked: string[] = []
  const takeFile = (file: string, sha256: string, folder: string) => {
    expect(folder).toBe(site)
    asked.push(sha256)
    return file === aClaim().path.slice(1)
  }
  expect(await publishPreviews(previews, site, keep, openDrawing, takeFile)).toEqual({
    drawn: 2,
    kept: 1,
  })
  expect(asked.toSorted()).toEqual(kept.map((name) => name.split('.')[1]).toSorted())
  expect(await picture(aQuote())).toEqual(whole)
  await expect(picture(aClaim())).rejects.toThrow('ENOENT')
  expect(await readdir(keep)).toHaveLength(3)
})

test('the same picture can stand at several addresses', async () => {
  const { keep, publish, picture } = await aWorkshop()
  const others = ['/a.png', '/b.png', '/c.png'].map((path) => aSummary({ path }))
  expect(await publish(others)).toEqual({ drawn: 3, kept: 0 })
  expect(await readdir(keep)).toHaveLength(1)
  const [one, ...same] = await Promise.all(others.map(picture))
  for (const other of same) expect(other).toEqual(one)

  // What is drawn at one of them later leaves the others as they are.
  expect(await publish([...others.slice(1), aQuote({ path: '/a.png' })])).toMatchObject({
    drawn: 1,
  })
  expect(await picture(others[1]!)).toEqual(one)
})

async function timesIn(folder: string): Promise<number[]> {
  const names = (await readdir(folder)).toSorted()
  return Promise.all(names.map(async (name) => (await stat(path.join(folder, name))).mtimeMs))
}
