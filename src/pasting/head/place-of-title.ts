import type { Draft, DraftBlock } from '../draft.ts'
import { isProse } from '../is-prose.ts'
import { same } from '../same.ts'
import { textOfBlock } from '../texts-of.ts'
import { readHeadLine } from './read-byline.ts'

/** How many blocks at the beginning may be the head of the article. */
export const longestHead = 16

/** The index of the line that is the title, or -1. */
export function placeOfTitle({ lines, metadata, format }: Draft): number {
  const start = lines.slice(0, longestHead)
  const byRole = start.findIndex(({ role }) => role === 'title')
  if (byRole !== -1) return byRole
  const known = metadata.title?.value ?? ''
  const byWords = start.findIndex(
    ({ block }) => known !== '' && same(textOfBlock(block)) === same(known),
  )
  if (byWords !== -1) return byWords
  const headings = start.findIndex(({ block }) => block.type === 'heading' && block.level === 1)
  const prose = start.findIndex(
    ({ block }) => block.type === 'paragraph' && textOfBlock(block).length > 200,
  )
  if (headings !== -1 && (prose === -1 || headings < prose)) return headings
  if (known !== '' && format === 'a web page' && metadata.title?.where !== '<title>') return -1
  const first = start.findIndex(
    ({ block }) => block.type === 'paragraph' || block.type === 'heading',
  )
  const place = isSection(start, first) ? first + 1 : first
  const block = start[place]?.block
  if (!block) return -1
  const text = textOfBlock(block).trim()
  if (block.type === 'heading') return place
  const isShaped =
    text.length <= 160 &&
    !/[.,;:]$/.test(text) &&
    !/^https?:|^[—–-]\s|^(?:P|R)\s*[.:]/.test(text) &&
    !readHeadLine(text, null)
  return isShaped && lines.length > 2 ? place : -1
}

/** The names that sections of newspapers have, above the title. */
const sections =
  /^(?:actualidad|análisis|ciencia|comarca|cr[íi]tica|crónica|cultura|deportes|economía|editorial|educación|entrevista|españa|gente|historia|internacional|local|libros|madrid|medio ambiente|mundo|negocios|noticias|opinión|país|política|portada|provincia|reportaje|salud|sociedad|tecnología|tribuna|vida|news|opinion|culture|business|science|technology|world|politics)$/i

/** True for the first of three lines above the byline or the date, if it is one or two words. */
function isSection(lines: readonly DraftBlock[], index: number): boolean {
  const texts = lines.slice(index, index + 4).map(({ block }) => textOfBlock(block).trim())
  const [first = '', second = ''] = texts
  return (
    sections.test(first) &&
    second.length > first.length &&
    !readHeadLine(second, null) &&
    !isProse(second)
  )
}
