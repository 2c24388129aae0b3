import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { describe, expect, test } from 'vitest'
import { extractAnnotations } from '../../src/annotations/extract.ts'
import { parseText } from '../../src/markdown/parse-mdx.ts'
import type { Position } from '../../src/text/issue.ts'

const folder = path.join(import.meta.dirname, 'fixtures')

// To write the outputs anew: `npx vitest run --project unit -u`, then read every change.
describe.each(readdirSync(folder))('%s', (name) => {
  const input = readFileSync(path.join(folder, name, 'input.mdx'), 'utf8')
  const parsed = parseText(input, 'mdx')
  if ('problem' in parsed) throw new Error(parsed.problem.reason)
  const annotated = extractAnnotations(parsed.tree)

  test('is read as its output says', async () => {
    const output = `${JSON.stringify(withShortPlaces(annotated), null, 2)}\n`
    await expect(output).toMatchFileSnapshot(path.join(folder, name, 'output.json'))
  })

  test('has the words of each mark where it says they are', () => {
    for (const { paragraph, start, end, text } of annotated.marks) {
      expect(annotated.paragraphs[paragraph - 1]?.text.slice(start, end)).toBe(text)
    }
  })
})

/** What most paragraphs, sections and quotes are: left out, so that an output is short. */
const usual: Record<string, unknown> = {
  form: { kind: 'paragraph' },
  isQuoted: false,
  isPrinted: false,
  isUnmarked: false,
  figures: [],
}

/** Places as `3:1`, without the lines and the content of each paragraph, so that an output is short. */
function withShortPlaces(value: unknown): unknown {
  return JSON.parse(
    JSON.stringify(value, (key, part: unknown) => {
      if (key === 'lines' || key === 'content') return undefined
      if (key in usual && isDeepStrictEqual(part, usual[key])) return undefined
      if (key !== 'position') return part
      const { line, column } = part as Position
      return `${line}:${column}`
    }),
  )
}
