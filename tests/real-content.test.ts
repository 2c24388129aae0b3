import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { requireCorpus } from '../src/reading/require-corpus.ts'
import { aCheckout, remove } from './site/a-site.ts'
import { editContent } from './site/edit-content.ts'

/*
 * All that is said here of the real content is true of it for good: it passes the check, and has
 * the publisher's words. `tests/site/verbatim.test.ts` compares these with its pages.
 */

test('the real content passes the check, and goes on to after an editor’s day', async () => {
  const { claims, followUps, sources } = await requireCorpus('.')
  const checkout = await aCheckout('.')
  await editContent(checkout)
  const edited = await requireCorpus(checkout)
  await remove(checkout)
  expect(edited.claims).toHaveLength(claims.length + 1)
  expect(edited.followUps).toHaveLength(followUps.length + 1)
  expect(edited.sources).toHaveLength(sources.length + 1)
})

test('the original of the first article is as it was received, byte for byte', () => {
  const bytes = readFileSync('content/articles/ia-de-codigo-abierto/original.txt')
  expect(createHash('sha256').update(bytes).digest('hex')).toBe(
    '601d3620e347e9135390542db2b23b1524808df03a961500d2e5b4b869ed7052',
  )
})
