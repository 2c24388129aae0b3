import { expect, test } from 'vitest'
import { proseText } from '../../src/annotations/prose-text.ts'
import { parseText } from '../../src/markdown/parse-mdx.ts'

function wordsOf(mdx: string): string {
  const parsed = parseText(mdx, 'mdx')
  return 'tree' in parsed ? proseText(parsed.tree) : parsed.problem.reason
}

test('leaves citations out, with the space before them', () => {
  expect(
    wordsOf('Se publicó <Cite source="a b" />. Lo dice [la nota](/x/)\n<Cite claim="c" />.'),
  ).toBe('Se publicó. Lo dice la nota.')
})

test('leaves every other sign where it stands', () => {
  expect(wordsOf('Los archivos .gguf y .NET : así.')).toBe('Los archivos .gguf y .NET : así.')
})

test('keeps the blocks apart', () => {
  expect(wordsOf('## Uno\n\nDos\n\n- Meta\n- IBM')).toBe('Uno\n\nDos\n\nMeta\n\nIBM')
})
