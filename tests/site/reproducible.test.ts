import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, inject, test } from 'vitest'
import { listFiles } from '../../src/publishing/list-files.ts'
import { basePath } from './global-setup.ts'

/** What has the digests or the sizes of other files in it; what is packed is tried by itself. */
const isMadeOfOthers = (file: string) =>
  /^_astro\/|\.(?:epub|zip)$|^sin-conexion\.js$|^_files\.json$|^datos\/(?:datapackage\.json|index\.html)$/.test(
    file,
  )

/** The files of a site, without what its own address and the digests in names make of them. */
function contentsOf(site: 'root' | 'base'): Map<string, string> {
  const folder = inject('sites')[site]
  const files = listFiles(folder)
  const [version = ''] = /[0-9a-f]{8}(?=\.zip$)/m.exec(files.join('\n')) ?? []
  const withoutAddress = (text: string) =>
    text
      .replaceAll('<wbr>', '')
      .replaceAll(basePath, '/')
      .replaceAll(version, 'version')
      .replaceAll(/[.-][\w-]{8}\.(js|css)\b/g, '.$1')
  return new Map(
    files
      .filter((file) => !isMadeOfOthers(file))
      .map((file) => [
        file,
        withoutAddress(readFileSync(path.join(folder, file)).toString('latin1')),
      ]),
  )
}

test('two builds of a content, with other clocks, languages and folders, differ by their address alone', () => {
  const [one, other] = [contentsOf('root'), contentsOf('base')]
  expect(one.size).toBeGreaterThan(500)
  expect([...other.keys()]).toEqual([...one.keys()])
  expect([...one.keys()].filter((file) => one.get(file) !== other.get(file))).toEqual([])
})
