import { afterEach, expect, test, vi } from 'vitest'
import { unpack } from '../../src/packaging/pack.ts'
import { releaseOf } from '../../src/packaging/release.ts'
import { aCorpus, paths, replacing } from '../a-content.ts'

const release = await releaseOf(aCorpus())

const textIn = (name: string) => new Response(unpack(release.contents.get(name)!)).text()

afterEach(() => {
  vi.unstubAllEnvs()
})

test('the same content is the same version', async () => {
  expect((await releaseOf(aCorpus())).version).toEqual(release.version)
  expect(release.version.digest).toMatch(/^[0-9a-f]{8}$/)
  expect(release.archivePath).toBe(`/datos/glosa-2025-02-01-${release.version.digest}.zip`)
})

test.each([
  [
    'a reason is corrected',
    replacing(paths.claim, 'El informe los cuenta todos.', 'El informe lo dice a medias.'),
  ],
  [
    'a source is described otherwise',
    replacing(paths.report, 'Cuenta los modelos.', 'Los cuenta.'),
  ],
  ['the date of a follow-up is better known', replacing(paths.followUp, '2025-01', '2025-01-07')],
])('another version of the same day has another name: %s', async (_, change) => {
  const { version } = await releaseOf(aCorpus(change))
  expect(version.date).toBe(release.version.date)
  expect(version.digest).not.toBe(release.version.digest)
})

test('data with other addresses in them are another version', async () => {
  vi.stubEnv('SITE', 'https://example.net')
  expect((await releaseOf(aCorpus())).version.digest).not.toBe(release.version.digest)
})

test('what is in the archive says which version it is', async () => {
  const name = `2025-02-01+${release.version.digest}`
  expect(await textIn('LEEME.txt')).toContain(`versión ${name}`)
  expect(JSON.parse(await textIn('datapackage.json'))).toMatchObject({ version: name })
})
