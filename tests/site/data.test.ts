import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, inject, test } from 'vitest'
import { basePath, siteUrl } from './global-setup.ts'

const { base, two } = inject('sites')
const original = readFileSync('content/articles/ia-de-codigo-abierto/original.txt', 'utf8').split(
  '\n',
)

interface Item {
  id: string
  url: string
  text: string
  article: string
  paragraph: number
  themes: string[]
}

/** What a file of data says of one article. */
function read<T>(site: string, file: string, article = 'ia-de-codigo-abierto'): (Item & T)[] {
  const items = JSON.parse(readFileSync(path.join(site, 'datos', file), 'utf8')) as (Item & T)[]
  return items.filter((item) => item.article === article)
}

test('the quotes are there with their fields, their words exact, their addresses absolute', () => {
  const quotes = read<{ speaker: string; fragments: string[] }>(base, 'citas.json')
  expect(quotes).toHaveLength(4)
  expect(quotes.flatMap(({ fragments }) => fragments)).toHaveLength(8)
  for (const { id, url, text, paragraph, fragments, themes } of quotes) {
    expect(url).toBe(`${siteUrl}${basePath}citas/${id}/`)
    expect(themes.length).toBeGreaterThan(0)
    for (const fragment of fragments) {
      expect(original[paragraph - 1]).toContain(fragment)
      expect(text).toContain(fragment)
    }
  }
  expect(quotes.map(({ speaker }) => speaker)).toEqual([
    'Kate Soule',
    'Dave Bergmann',
    'Amit Sangani',
    'Dave Nielsen',
  ])
})

test('the claims are there with their fields and their words exact', () => {
  const claims = read<{ claimant: string; kind: string; verdict: string }>(
    base,
    'afirmaciones.json',
  )
  expect(claims).toHaveLength(42)
  for (const { id, url, text, paragraph, claimant, kind, verdict } of claims) {
    expect(url).toBe(`${siteUrl}${basePath}afirmaciones/${id}/`)
    expect(original[paragraph - 1]).toContain(text)
    expect([claimant, kind, verdict].every((value) => value.length > 0)).toBe(true)
  }
})

test('a changed verdict keeps the one before it', () => {
  const claims = read<{ verdict: string; assessments: { date: string; verdict: string }[] }>(
    two,
    'afirmaciones.json',
    'taller-de-ejemplo',
  )
  const changed = claims.find(({ id }) => id === 'taller-abierto')!
  expect(changed.verdict).toBe('refutado')
  expect(changed.assessments.map(({ date, verdict }) => [date, verdict])).toEqual([
    ['2025-06-01', 'refutado'],
    ['2025-03-04', 'sin verificar'],
  ])
})
