import { readFileSync } from 'node:fs'
import subsetFont from 'subset-font'
import { describe, expect, test } from 'vitest'
import { subset } from '../../src/fonts/subset.ts'
import { typefaces } from '../../src/fonts/typefaces.ts'

const published = readFileSync('public/OFL.txt', 'utf8')

describe.each([
  {
    name: 'text' as const,
    copyright: 'Copyright 2017 The Literata Project Authors',
    licence: 'https://scripts.sil.org/OFL',
  },
  {
    name: 'label' as const,
    copyright: '© 2023 Adobe (http://www.adobe.com/), with Reserved Font Name ‘Source’',
    licence: 'http://scripts.sil.org/OFL',
  },
])('the file of the typeface “$name”', async ({ name, copyright, licence }) => {
  const typeface = typefaces[name]
  const font = await subset(typeface, 'latin', 'Glosa')
  const says = await wordsIn(font)

  test('keeps its copyright and licence, which are published beside it', () => {
    expect(says(copyright)).toBe(true)
    expect(says(licence)).toBe(true)
    expect(published).toContain(copyright)
    expect(published).toContain('SIL OPEN FONT LICENSE Version 1.1')
  })

  test('goes by the name of its family, and by none that is reserved', () => {
    expect(says(typeface.family)).toBe(true)
    expect(says('Source Sans')).toBe(false)
    expect(says('SourceSans')).toBe(false)
  })

  test('grows with its characters', async () => {
    const more = await subset(typeface, 'latin', 'Glosa: quién dice qué')
    expect(more.length).toBeGreaterThan(font.length)
  })

  test('is refused a name for which it has no room', async () => {
    const family = 'A family with a name longer than any name that was in the file before it'
    await expect(subset({ ...typeface, family }, 'latin', 'Glosa')).rejects.toThrow(
      `The font has no room for the name ${family}.`,
    )
  })
})

/** Whether a font says some words of itself. */
async function wordsIn(font: Uint8Array): Promise<(words: string) => boolean> {
  const bytes = await subsetFont(font, undefined, {
    targetFormat: 'truetype',
    keepAllGlyphs: true,
    preserveNameIds: [13, 14],
  })
  return (words) => bytes.includes(Buffer.from(words, 'utf16le').swap16())
}
