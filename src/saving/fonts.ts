import faces from '@fonts/faces.css?raw'
import { coverageOf } from '../fonts/unicode-range.ts'

/** A font of the site that a text needs. */
export interface Font {
  name: string
  /** The rule that makes it part of a family; its file is at `./<name>`. */
  rule: string
  /** The file, as a `data:` address. */
  data: string
}

const files = import.meta.glob<string>('@fonts/*.woff2', {
  query: '?inline',
  import: 'default',
  eager: true,
})

const fonts = faces.split(/(?=@font-face)/).flatMap((rule) => {
  const name = /url\('\.\/([^']+)'\)/.exec(rule)?.[1]
  const data = Object.entries(files).find(([path]) => path.endsWith(`/${name}`))?.[1]
  // Nothing has to come over a network that is slow.
  const shown = rule.replace('font-display: optional', 'font-display: block')
  if (name === undefined || data === undefined) return []
  const range = /unicode-range: ([^;]+)/.exec(rule)?.[1]
  return [{ name, rule: shown, data, covers: range === undefined ? () => true : coverageOf(range) }]
})

/** The fonts for the characters of a text: those of Latin script, and of another only if it has some. */
export function fontsFor(text: string): Font[] {
  const characters = [...new Set(text)]
  return fonts.filter(({ covers }) => characters.some(covers))
}
