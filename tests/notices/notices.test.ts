import { expect, test } from 'vitest'
import { folderOfPackage } from '../../src/notices/carried-packages.ts'
import { noticesOf } from '../../src/notices/notices.ts'

const aPackage = { name: 'alfa', version: '1.2.3', license: 'MIT', texts: ['Copyright (c) Ana\n'] }

test('every package is named with its licence and all its texts, by name', () => {
  const notices = noticesOf([
    {
      ...aPackage,
      name: 'beta',
      license: 'Apache-2.0',
      texts: ['Apache License', 'NOTICE of Beta'],
    },
    aPackage,
  ])
  expect(notices).toMatch(
    /alfa 1\.2\.3 \(MIT\)[^]*Copyright \(c\) Ana[^]*beta 1\.2\.3 \(Apache-2\.0\)/,
  )
  expect(notices).toMatch(/Apache License\n\nNOTICE of Beta\n/)
})

test.each(['AGPL-3.0-only', 'CPAL-1.0', 'SEE LICENSE IN COPYING', undefined])(
  'a package under “%s” is refused by its name',
  (license) => {
    expect(() => noticesOf([aPackage, { ...aPackage, name: 'gama', license }])).toThrow(
      /The site carries `gama`, whose licence is/,
    )
  },
)

test('a package without the text of its licence is refused, together with all else', () => {
  const without = { ...aPackage, name: 'delta', texts: [] }
  const other = { ...aPackage, name: 'gama', license: 'GPL-3.0' }
  expect(() => noticesOf([without, other])).toThrow(/`delta`[^]*`gama`/)
})

test.each([
  ['/x/node_modules/leven/index.js', '/x/node_modules/leven'],
  ['/x/node_modules/@orama/stemmers/dist/es.js', '/x/node_modules/@orama/stemmers'],
  ['/x/node_modules/a/node_modules/b/c.js', '/x/node_modules/a/node_modules/b'],
  ['\0/x/node_modules/a/b.js?commonjs', '/x/node_modules/a'],
  ['C:\\x\\node_modules\\a\\b.js', 'C:/x/node_modules/a'],
  ['/x/src/search/worker.ts', undefined],
])('the package of %j is %j', (module, folder) => {
  expect(folderOfPackage(module)).toBe(folder)
})
