import { expect, test } from 'vitest'
import { readForBuild, requireEdition } from '../../src/reading/require-corpus.ts'
import { aProject } from '../a-project.ts'

/* In a process of its own, which is a build from then on. */

test('the edition of a build is plain data, which keeps no file that is not rendered', async () => {
  const project = await aProject()
  const edition = await readForBuild(project)
  if ('issues' in edition) throw new Error('The content has issues.')

  const later = Object.entries(Object.getOwnPropertyDescriptors(edition)).filter(
    ([, { value }]) => value === undefined || typeof value === 'function',
  )
  expect(later).toEqual([])
  expect([...edition.sources.keys()].toSorted()).toEqual([
    'content/articles/nota/article.mdx',
    'content/themes/apertura.mdx',
  ])
  expect(await requireEdition(project)).toBe(edition)
})
