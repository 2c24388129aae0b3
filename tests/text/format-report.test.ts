import { expect, test } from 'vitest'
import { formatReport } from '../../src/text/format-report.ts'
import type { Issue } from '../../src/text/issue.ts'

const anIssue = (filePath: string, line: number, message: string): Issue => ({
  rule: 'verbatim',
  filePath,
  position: { line, column: 2 },
  message,
  hint: 'Put it right.',
})

test('groups by file, sorts by line, and indents what has several lines', () => {
  const issues = [
    anIssue('content/b.md', 1, 'Third.'),
    anIssue('content/a.md', 12, 'Second.\nIt has two lines.'),
    anIssue('content/a.md', 3, 'First.'),
  ]
  expect(formatReport(issues)).toMatchInlineSnapshot(`
    content/a.md
      3:2  First.
           Put it right.  (verbatim)
      12:2  Second.
            It has two lines.
            Put it right.  (verbatim)

    content/b.md
      1:2  Third.
           Put it right.  (verbatim)

    3 problems in 2 files.
  `)
})

test('counts one as one', () => {
  expect(formatReport([anIssue('content/a.md', 1, 'Only.')])).toContain('1 problem in 1 file.')
})
