import { expect, test } from 'vitest'
import { editsBetween } from '../../../src/marking/layer/fields/edits-between.ts'

test('what stays as it is asks for no edit, in whatever order it comes', () => {
  const before = { kind: 'opinión', claimant: { voice: 'article' }, themes: ['agua'], gist: '' }
  const after = { themes: ['agua'], claimant: { voice: 'article' }, kind: 'opinión' }
  expect(editsBetween(before, after)).toEqual([])
})

test('a field of a record in a list is edited where it stands', () => {
  const before = { assessments: [{ verdict: 'confirmado', evidence: [{ source: 'acta' }] }] }
  const after = { assessments: [{ verdict: 'impreciso', evidence: [{ source: 'acta' }] }] }
  expect(editsBetween(before, after)).toEqual([
    { path: ['assessments', 0, 'verdict'], value: 'impreciso' },
  ])
})

test('a further record is added behind the last', () => {
  const before = { evidence: [{ source: 'acta' }] }
  const after = { evidence: [{ source: 'acta' }, { source: 'poliza' }] }
  expect(editsBetween(before, after)).toEqual([
    { path: ['evidence', 1], value: { source: 'poliza' } },
  ])
})

test('a list from which a record was taken is written anew', () => {
  const before = { evidence: [{ source: 'acta' }, { source: 'poliza' }] }
  const after = { evidence: [{ source: 'poliza' }] }
  expect(editsBetween(before, after)).toEqual([
    { path: ['evidence'], value: [{ source: 'poliza' }] },
  ])
})

test('a field that was emptied has no value, and one that is not known has one', () => {
  expect(
    editsBetween({ role: 'pocera', url: 'https://a.example' }, { role: '', url: null }),
  ).toEqual([{ path: ['role'] }, { path: ['url'], value: null }])
})
