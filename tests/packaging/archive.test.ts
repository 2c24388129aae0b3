import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { strFromU8, unzipSync } from 'fflate'
import { afterEach, expect, test, vi } from 'vitest'
import { dataFilesOf } from '../../src/exports/data-files.ts'
import { archiveOf, sizeOfArchive } from '../../src/packaging/archive.ts'
import { releaseOf } from '../../src/packaging/release.ts'
import { anEdition, inventedEdition } from '../an-edition.ts'

const corpus = await anEdition()
const archive = Buffer.concat([...archiveOf(await releaseOf(corpus))])
const files = unzipSync(archive)

afterEach(() => {
  vi.unstubAllEnvs()
  vi.useRealTimers()
})

test('is small enough to be one file', () => {
  expect(archive.length).toBeLessThan(1_000_000)
})

test('is as long as it is said to be', async () => {
  expect(sizeOfArchive(await releaseOf(corpus))).toBe(archive.length)
})

test('holds a folder with every file, a descriptor and a note on the rights', () => {
  const folders = new Set(Object.keys(files).map((path) => path.split('/')[0]))
  expect(folders.size).toBe(1)
  expect(Object.keys(files)).toHaveLength(dataFilesOf(corpus).length + 2)
  const [folder] = folders
  const note = strFromU8(files[`${folder}/LEEME.txt`]!)
  expect(note).toContain('https://creativecommons.org/licenses/by/4.0/')
  expect(note).toContain('pertenecen a sus editores')
  expect(note).toContain('«promoción»')
})

test('its descriptor finds each file below itself, of the size and the checksum it says', () => {
  const path = Object.keys(files).find((name) => name.endsWith('/datapackage.json'))!
  const { resources } = JSON.parse(strFromU8(files[path]!)) as {
    resources: { path: string; bytes: number; hash: string }[]
  }
  expect(resources).toHaveLength(dataFilesOf(corpus).length)
  for (const { path: below, bytes, hash } of resources) {
    expect(below).not.toMatch(/^\/|\.\.|:/)
    const file = files[path.replace('datapackage.json', below)]!
    expect(file).toHaveLength(bytes)
    expect(hash).toBe(`sha256:${createHash('sha256').update(file).digest('hex')}`)
  }
})

test("has the publisher's text byte for byte", () => {
  const [article] = corpus.articles
  const path = `articulos/${article!.id}/original.txt`
  const packed = Object.entries(files).find(([name]) => name.endsWith(path))![1]
  const written = readFileSync(`${inventedEdition}/content/articles/${article!.id}/original.txt`)
  expect(Buffer.from(packed).equals(written)).toBe(true)
})

test.each(['America/Mexico_City', 'Pacific/Kiritimati', 'Europe/Madrid'])(
  'is the same, byte by byte, whenever it is built and in the zone %s',
  async (zone) => {
    vi.stubEnv('TZ', zone)
    vi.useFakeTimers({ now: new Date('2031-07-01T03:00:00Z') })
    const again = await anEdition()
    expect(Buffer.concat([...archiveOf(await releaseOf(again))]).equals(archive)).toBe(true)
  },
)
