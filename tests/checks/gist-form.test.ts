import { expect, test } from 'vitest'
import { paths, replacing, reportOn } from '../a-content.ts'

const withGist = (gist: string) =>
  replacing(paths.claim, 'evidence:', `gist: ${gist}\n    evidence:`)

test('wants a capital letter and no full stop', () => {
  expect(reportOn(withGist('los cuenta todos.'))).toMatchInlineSnapshot(`
    content/claims/crece.md
      10:5  The gist “los cuenta todos.” begins with a small letter.
            Begin it with a capital letter.  (gist-form)
      10:5  The gist “los cuenta todos.” ends with a full stop.
            Delete the full stop: a gist is a phrase and no sentence.  (gist-form)

    2 problems in 1 file.
  `)
})

test.each(['Los cuenta todos', '«Todos», dice', '40 modelos al año', '¿Todos?'])(
  'takes “%s”',
  (gist) => {
    expect(reportOn(withGist(gist))).toBe('No problems.')
  },
)
