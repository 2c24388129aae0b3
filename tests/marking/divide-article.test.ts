import { expect, test } from 'vitest'
import type { ArticleSource } from '../../src/marking/core/article-source.ts'
import {
  beginPromotion,
  beginSection,
  endPromotion,
  joinSection,
  renameSection,
} from '../../src/marking/core/divide-article.ts'
import { anArticle, articleIn, articlesOfEdition, parsed } from './articles.ts'

/** The file with a section that begins with a paragraph, below its fields. */
function section(text: string, paragraph: number, title?: string): string {
  const divided = beginSection(anArticle(text), paragraph, 'b', title)
  if ('source' in divided) return divided.source.slice(divided.source.indexOf('<Section'))
  return `${divided.reason}: ${divided.nearest?.first ?? 'nothing'}`
}

test('begins a section between two paragraphs', () => {
  expect(section('Uno.\n\nDos.', 2, 'El "dos"')).toBe(
    '<Section id="a" title="A">\n\nUno.\n\n</Section>\n\n<Section id="b" title="El &quot;dos&quot;">\n\nDos.\n\n</Section>\n',
  )
  expect(section('Uno.\n\n## Dos\n\nTres.', 2)).toContain('<Section id="b">\n\n## Dos')
  expect(section('Uno.\n\n<Promotion>\n\nDos.\n\n</Promotion>', 2, 'B')).toContain(
    'title="B">\n\n<Promotion>',
  )
})

test('says where a section can begin, if not there', () => {
  expect(section('Uno.\n\nDos.', 1, 'B')).toBe('begins-section: nothing')
  expect(section('Uno.\n\n- Dos.\n- Tres.\n\nCuatro.', 3, 'B')).toBe('inside-block: 4')
  expect(section('Uno.\n\n<Promotion>\n\nDos.\n\nTres.\n\n</Promotion>\n\nCuatro.', 3, 'B')).toBe(
    'in-promotion: 4',
  )
  expect(section('Uno.', 7, 'B')).toBe('outside: nothing')
})

test.each(articlesOfEdition)('divides %s anywhere and joins it again, byte for byte', (file) => {
  const article = articleIn(file)
  const found = article.blocks.map((_, index) => {
    const divided = beginSection(article, index + 1, 'otra', 'Otra')
    if (!('source' in divided)) return divided.reason
    expect(joinSection(parsed(divided.source), 'otra')).toEqual({ source: article.source })
    return 'divided'
  })
  expect(found).not.toContain('unclear')
  expect(found).toContain('begins-section')
})

test.each(articlesOfEdition)(
  'promotes paragraphs of %s and takes it back, byte for byte',
  (file) => {
    const article = articleIn(file)
    const found = article.blocks.map((_, index) => {
      const promoted = beginPromotion(
        article,
        index + 1,
        Math.min(index + 2, article.blocks.length),
      )
      if (!('source' in promoted)) return promoted.reason
      const after = parsed(promoted.source)
      expect(after.annotated.paragraphs[index]?.promotion).toBe(true)
      expect(endPromotion(after, index + 1)).toEqual({ source: article.source })
      return 'promoted'
    })
    expect(found).not.toContain('unclear')
    expect(found).toContain('promoted')
  },
)

test('says which paragraphs can be a promotion', () => {
  const text = 'Uno.\n\n<Promotion>\n\nDos.\n\n</Promotion>\n\n- Tres.\n- Cuatro.'
  const promote = (first: number, last: number) => beginPromotion(anArticle(text), first, last)
  expect(promote(1, 2)).toEqual({ reason: 'in-promotion', nearest: { first: 1, last: 1 } })
  expect(promote(3, 3)).toEqual({ reason: 'inside-block', nearest: { first: 3, last: 4 } })
  expect(promote(4, 9)).toEqual({ reason: 'outside', nearest: null })
})

test('does not join the first section, nor a paragraph that is no promotion', () => {
  const article = anArticle('Uno.')
  expect(joinSection(article, 'a')).toEqual({ reason: 'first-section', nearest: null })
  expect(endPromotion(article, 1)).toEqual({ reason: 'outside', nearest: null })
})

test('gives a section another title, or one of ours', () => {
  const renamed = (article: ArticleSource) => renameSection(article, 'a', 'B & c')
  expect(renamed(anArticle('Uno.'))).toMatchObject({
    source: expect.stringContaining('<Section id="a" title="B &amp; c">\n') as unknown,
  })
  const printed = parsed('---\ntitle: x\n---\n\n<Section id="a">\n\n## Uno\n\nDos.\n\n</Section>\n')
  expect(renamed(printed)).toMatchObject({
    source: expect.stringContaining('<Section id="a" title="B &amp; c">\n\n## Uno') as unknown,
  })
})

test('writes the title that a section lacks', () => {
  const begun = parsed('---\ntitle: x\n---\n\n<Section id="a" title="">\n\nUno.\n\n</Section>\n')
  expect(renameSection(begun, 'a', 'Uno')).toMatchObject({
    source: expect.stringContaining('<Section id="a" title="Uno">') as unknown,
  })
})
