import { expect, test } from 'vitest'
import { paths, replacing, reportOn } from '../a-content.ts'

test('wants to know on what an introduction rests', () => {
  expect(reportOn(replacing(paths.theme, ' source="informe"', ''))).toMatchInlineSnapshot(`
    content/themes/apertura.mdx
      1:1  The introduction of the theme \`apertura\` cites no source.
           Write \`<Cite source="…" />\` behind what rests on a source.  (introduction-sources)

    1 problem in 1 file.
  `)
})
