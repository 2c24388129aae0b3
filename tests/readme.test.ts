import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'

test('the map of the source names every folder, and no other', () => {
  const folders = readdirSync('src', { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
  const map = /## The map\n+```\n([^]*?)```/.exec(readFileSync('src/README.md', 'utf8'))?.[1] ?? ''
  const named = [...map.matchAll(/^((?:[a-z]+\/ ?)+) /gm)].flatMap(([, names = '']) =>
    names.split(/\/ ?/).filter(Boolean),
  )
  expect(named.toSorted()).toEqual(folders.toSorted())
})

test('the README at the root can be read in some minutes', () => {
  expect(readFileSync('README.md').length).toBeLessThanOrEqual(6_000)
})

test('every package that makes the site has a line that says why', () => {
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    dependencies: Record<string, string>
  }
  const table = readFileSync('src/README.md', 'utf8')
  expect(Object.keys(dependencies).filter((name) => !table.includes(`\`${name}\``))).toEqual([])
})

const readmes = ['.', 'content', 'src', 'tests'].flatMap((folder) =>
  readdirSync(folder, { recursive: folder !== '.', encoding: 'utf8' })
    .filter((file) => path.basename(file) === 'README.md')
    .map((file) => path.join(folder, file)),
)

test.each([...readmes, 'tests/accessibility.md', 'tests/resilience.md'])(
  'every link of %s leads to a file',
  (file) => {
    const links = [...readFileSync(file, 'utf8').matchAll(/\]\((?!https?:)([^)#]+)/g)]
    const broken = links
      .map(([, target = '']) => path.join(path.dirname(file), target))
      .filter((target) => !existsSync(target))
    expect(broken).toEqual([])
  },
)
