import { expect, test } from 'vitest'
import { siteDrawings } from '../../src/previews/site-drawings.ts'
import { verdicts } from '../../src/schemas/values.ts'
import { slugOf } from '../../src/text/slug-of.ts'

const { colors, definitions, surface } = await siteDrawings()

test('the colours are those of the site by day', () => {
  expect(surface).toBe('#fbf8f1')
  expect(colors).toMatchObject({ text: '#211e19', rule: '#d8cfbe', refutado: '#a02620' })
})

test('each verdict has a colour, a glyph and a texture of its own', () => {
  expect(new Set(verdicts.map((verdict) => colors[verdict])).size).toBe(verdicts.length)
  for (const verdict of verdicts) {
    const id = slugOf(verdict)
    expect(definitions).toContain(`<symbol\n    id="glifo-${id}"`)
    // What cannot be verified is hollow.
    expect(definitions.includes(`id="glifo-trama-${id}"`)).toBe(verdict !== 'no verificable')
  }
})

test('nothing in them is left for a page to fill in', () => {
  expect(definitions).not.toMatch(/[{}]|var\(/)
})
