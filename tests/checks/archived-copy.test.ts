import { expect, test } from 'vitest'
import { paths, replacing, reportOn } from '../a-content.ts'

const archived = (...lines: string[]) =>
  reportOn(
    replacing(
      paths.report,
      'url: https://example.org/informe',
      ['url: https://example.org/informe', ...lines].join('\n'),
    ),
  )

test.each([
  ['archived: https://example.org/abc123/informe.pdf'],
  ['archived: https://web.archive.org/web/20250301120000/https://example.org/informe'],
  ['archived: https://archivo.example/x', 'archivedOn: 2025-03-01'],
])('takes the address of a copy, with its day where the address has none', (...lines) => {
  expect(archived(...lines)).toBe('No problems.')
})

test.each([
  ['which is not `https://`', 'archived: http://archivo.example/x'],
  ...[
    'web.archive.org/web/*/https://example.org/informe',
    'web.archive.org/web/https://example.org/informe',
    'web.archive.org/web/2025*/https://example.org/informe',
    'archive.ph/https://example.org/informe',
    'archive.today/newest/https://example.org/informe',
  ].map((address): [string, ...string[]] => [
    'is no copy: it leads to the list of them, or to whichever there is',
    `archived: https://${address}`,
  ]),
  ['`https://archive.ph/abc` has no day', 'archived: https://archive.ph/abc'],
  ['says when it was archived, but not where', 'archivedOn: 2025-03-01'],
  [
    'The copy is of 2025-03-01 by its address, not of 2025-03-02.',
    'archived: https://web.archive.org/web/20250301120000/https://example.org/',
    'archivedOn: 2025-03-02',
  ],
  ['is from the future', 'archived: https://archivo.example/x', 'archivedOn: 2999-03-01'],
  [
    'is older than the document, which is of 2025',
    'archived: https://archivo.example/x',
    'archivedOn: 2024-12-31',
  ],
  [
    'Expected the day of the archived copy',
    'archived: https://archivo.example/x',
    'archivedOn: marzo de 2025',
  ],
])('reports a copy that cannot be: %s', (message, ...lines) => {
  expect(archived(...lines)).toContain(message)
})
