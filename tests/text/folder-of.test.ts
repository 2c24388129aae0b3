import { expect, test } from 'vitest'
import { folderOf } from '../../src/text/folder-of.ts'

test.each(['', '/', '/index.html', '/index.htm', '/index', '.html'])(
  'an article is at its folder, below any base, where a host shows it at …%s',
  (ending) => {
    expect(folderOf(`/edici%C3%B3n/articulos/huerto${ending}`)).toBe(
      '/edici%C3%B3n/articulos/huerto/',
    )
  },
)

test('a name that only looks like one of a file is kept', () => {
  expect(folderOf('/articulos/el-index/')).toBe('/articulos/el-index/')
  expect(folderOf('/articulos/el-html')).toBe('/articulos/el-html/')
})
