import { expect, test } from 'vitest'
import { addingArticle, paths, replacing, reportOn } from '../a-content.ts'

const ofFirst = (fields: string) =>
  replacing(paths.claim, 'themes: [apertura]', `themes: [apertura]\n${fields}`)
const ofSecond = (fields: string) =>
  replacing('content/claims/pozo-hondo.md', 'themes: [apertura]', `themes: [apertura]\n${fields}`)

test('a claim may repeat one of another article, and contradict one', () => {
  expect(reportOn(...addingArticle, ofSecond('repeats: [crece]'))).toBe('No problems.')
  expect(reportOn(...addingArticle, ofSecond('contradicts: [crece]'))).toBe('No problems.')
})

test('it repeats no claim that is not there', () => {
  expect(reportOn(...addingArticle, ofSecond('repeats: [crecer]'))).toMatchInlineSnapshot(`
    content/claims/pozo-hondo.md
      6:11  Claim \`pozo-hondo\` repeats \`crecer\`, which is not a claim.
            Did you mean \`crece\`? If it is another one, write \`content/claims/crecer.md\`.  (unknown-reference)

    1 problem in 1 file.
  `)
})

test('it does not contradict itself', () => {
  expect(reportOn(ofFirst('contradicts: [crece]'))).toMatchInlineSnapshot(`
    content/claims/crece.md
      6:15  Claim \`crece\` contradicts itself.
            Name the other claim, or delete the field.  (claim-relation)

    1 problem in 1 file.
  `)
})

test('it does not do both', () => {
  expect(reportOn(...addingArticle, ofSecond('repeats: [crece]\ncontradicts: [crece]')))
    .toMatchInlineSnapshot(`
    content/claims/pozo-hondo.md
      7:15  Claim \`pozo-hondo\` repeats \`crece\` and contradicts it.
            Keep one of the two.  (claim-relation)

    1 problem in 1 file.
  `)
})

test('it is said once, in one of the two files', () => {
  expect(
    reportOn(
      ...addingArticle,
      ofFirst('contradicts: [pozo-hondo]'),
      ofSecond('contradicts: [crece]'),
    ),
  ).toMatchInlineSnapshot(`
    content/claims/pozo-hondo.md
      6:15  Claim \`pozo-hondo\` contradicts \`crece\`, of which \`content/claims/crece.md\` says that it contradicts \`pozo-hondo\`.
            Say it once, in the claim of the later article: readers see it on both pages.  (claim-relation)

    1 problem in 1 file.
  `)
  expect(
    reportOn(...addingArticle, ofFirst('repeats: [pozo-hondo]'), ofSecond('contradicts: [crece]')),
  ).toContain('(claim-relation)\n\n1 problem in 1 file.')
})

test('a list names each claim once', () => {
  expect(reportOn(...addingArticle, ofSecond('repeats: [crece, crece]'))).toContain('once')
})

test('what is published repeats no draft', () => {
  const draft = replacing('content/articles/segunda/article.mdx', 'title:', 'draft: true\ntitle:')
  expect(reportOn(...addingArticle, draft, ofSecond('repeats: [crece]'))).toBe('No problems.')
  expect(reportOn(...addingArticle, draft, ofFirst('repeats: [pozo-hondo]'))).toContain(
    'the claim `pozo-hondo`, which is not published yet',
  )
})
