import { expect, test } from 'vitest'
import type { ArticleSource } from '../../src/marking/core/article-source.ts'
import { fitWords, isFit, type Words } from '../../src/marking/core/fit-words.ts'
import {
  changesOnlyMarks,
  markWords,
  tagOf,
  unmarkWords,
} from '../../src/marking/core/mark-words.ts'
import type { MarkedKind } from '../../src/marking/protocol.ts'
import { randomFrom } from '../fuzz/random.ts'
import { articleIn, articlesOfEdition, parsed } from './articles.ts'

test.each(articlesOfEdition)('marks and unmarks random words of %s', (path) => {
  const article = articleIn(path)
  const random = randomFrom(path.length)
  let marked = 0
  for (let round = 0; round < 60; round += 1) {
    const kind = random.oneOf<MarkedKind>(['quote', 'claim'])
    const asked = someWords(article, random)
    const found = fitWords(article, kind, asked)
    const words = isFit(found) ? found : found.nearest
    if (!words) continue
    const fit = fitWords(article, kind, words)
    expect(isFit(fit), JSON.stringify([asked, found])).toBe(true)
    if (!isFit(fit)) continue
    marked += 1
    const source = markWords(article, [fit], tagOf(kind, 'new-mark'))
    const added = [{ kind, id: 'new-mark', ...fit }]
    expect(changesOnlyMarks(article, source, { added, removed: [] }), source).toBe(true)
    const after = parsed(source)
    const mark = after.annotated.marks.find(({ id }) => id === 'new-mark')
    expect(mark && unmarkWords(after, mark)).toEqual({
      source: article.source,
      tag: tagOf(kind, 'new-mark'),
    })
  }
  expect(marked).toBeGreaterThan(30)
})

test.each(articlesOfEdition)('takes any mark of %s away and puts it back', (path) => {
  const article = articleIn(path)
  for (const mark of article.annotated.marks) {
    const without = unmarkWords(article, mark)
    expect(without).toBeDefined()
    if (!without) continue
    const rest = parsed(without.source)
    const fit = fitWords(rest, mark.kind, mark)
    expect(isFit(fit), JSON.stringify([mark, fit])).toBe(true)
    if (!isFit(fit)) continue
    expect(markWords(rest, [fit], without.tag)).toBe(article.source)
  }
})

function someWords(
  { annotated: { paragraphs } }: ArticleSource,
  random: ReturnType<typeof randomFrom>,
): Words {
  const { number, text } = random.oneOf(paragraphs)
  const start = random.below(text.length)
  return { paragraph: number, start, end: Math.min(start + random.below(60), text.length) }
}
