import { expect, test } from 'vitest'
import { saidOfProblem } from '../../../src/marking/layer/said-of-problem.ts'
import { placing, asProblem } from '../../../src/marking/core/problem-places.ts'
import type { Issue } from '../../../src/text/issue.ts'

const path = 'content/claims/uno.md'
const claim = `---
core:
assessments:
  - date: '1 de mayo'
    evidence:
      - source:
        bearing: a favor
themes: [nada]
---
`

/** What the layer says of what the check finds at a place of a claim. */
function said(found: Partial<Issue>, line: number, column: number) {
  const issue: Issue = {
    rule: 'schema',
    filePath: path,
    position: { line, column },
    message: '',
    hint: 'Write it.',
    ...found,
  }
  return saidOfProblem(asProblem(issue, placing({ textOf: () => claim }, 'another', undefined)))
}

test('an empty field is told of in the words of the form', () => {
  expect(said({ message: 'Field `core` is empty.', isUnwritten: true }, 2, 1)).toEqual({
    words: 'Falta por escribir.',
    hint: '',
    isOfCheck: false,
  })
})

test('so are evidence that may not be there, a date, and a name that there is not', () => {
  const field = 'assessments.0.evidence.0.source'
  expect(said({ message: `Field \`${field}\` is empty.`, isUnwritten: true }, 6, 9).words).toBe(
    'Falta por escribir. Si no se halló ninguna prueba, márquese «No se halló ninguna».',
  )
  expect(said({ message: 'Field `assessments.0.date` is not correct.' }, 4, 5).words).toBe(
    'No es una fecha: se escribe como 2025-03-01.',
  )
  expect(said({ rule: 'unknown-reference' }, 8, 10).isOfCheck).toBe(false)
})

test('anything else is told as the check does', () => {
  const inRecord = { message: 'Field `assessments.0.reason` is missing.', isUnwritten: true }
  expect(said(inRecord, 4, 5)).toEqual({
    words: inRecord.message,
    hint: 'Write it.',
    isOfCheck: true,
  })
})
