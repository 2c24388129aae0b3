import type { Dropped } from '../pasted-article.ts'
import { endsSentence } from './ends-sentence.ts'

/** The lines of a text without the numbers and running heads of its pages. */
export function withoutPageMarks(text: string): { lines: string[]; dropped: Dropped[] } {
  // A form feed begins a page: on a line of its own it is seen like a page number.
  const lines = text
    .replace(/\n?\f\n?/g, '\n\f\n')
    .split('\n')
    .map((line) => line.trimEnd())
  const marks = new Map<number, Dropped['as']>()
  for (const index of pageNumbers(lines)) marks.set(index, 'page number')
  for (const index of runningHeads(lines, marks)) marks.set(index, 'running head')
  const kept: string[] = []
  let wasMark = false
  for (const [index, line] of lines.entries()) {
    if (marks.has(index) || line.trim() === '\f' || line === '') {
      wasMark ||= marks.has(index) || line.includes('\f')
      if (line === '' && kept.at(-1) !== '') kept.push('')
      continue
    }
    // A page ends where it is full, not where a paragraph ends.
    if (wasMark && kept.at(-1) === '') {
      const before = kept.findLast((one) => one !== '') ?? ''
      if (!endsSentence(before)) kept.pop()
    }
    wasMark = false
    kept.push(line)
  }
  const dropped = [...marks]
    .toSorted(([a], [b]) => a - b)
    .map(([index, as]) => ({ as, text: (lines[index] ?? '').trim() }))
  return { lines: kept, dropped }
}

const pageNumber =
  /^\W{0,3}(?<word>p[áa]g(?:ina)?\.?|page|p\.)?\s*(?<number>\d{1,4})(?:\s*(?<of>de|\/|of)\s*\d{1,4})?\W{0,3}$/iu

/** Lines with a number that grows from page to page, or that say that they number a page. */
function pageNumbers(lines: readonly string[]): number[] {
  const found = lines.flatMap((line, index) => {
    const groups = pageNumber.exec(line.normalize('NFC').trim())?.groups
    if (!groups) return []
    const isSure = groups['word'] !== undefined || groups['of'] !== undefined
    const isAtBreak = [index - 1, index + 1].some((near) => lines[near] === '\f')
    return [{ index, number: Number(groups['number']), isSure: isSure || isAtBreak }]
  })
  return found
    .filter(
      ({ number, isSure }, place) =>
        isSure ||
        found[place - 1]?.number === number - 1 ||
        found[place + 1]?.number === number + 1,
    )
    .map(({ index }) => index)
}

/** Lines that come again at the edges of pages, though with another number. */
function runningHeads(lines: readonly string[], marks: ReadonlyMap<number, unknown>): number[] {
  const places = new Map<string, number[]>()
  for (const [index, line] of lines.entries()) {
    const plain = line
      .normalize('NFC')
      .replace(/\d+/g, '#')
      .replace(/[\s|·•—–-]+/g, ' ')
      .trim()
      .toLowerCase()
    if (plain.length < 3 || plain.length > 90 || marks.has(index)) continue
    const known = places.get(plain)
    if (known) known.push(index)
    else places.set(plain, [index])
  }
  const isEdge = (index: number, step: number): boolean => {
    for (let near = index + step, seen = 0; seen < 2; near += step) {
      const line = lines[near]
      if (line === undefined) return true
      if (marks.has(near) || line === '\f') return true
      if (line !== '') seen += 1
    }
    return false
  }
  return [...places.values()].flatMap((indexes) => {
    const numbers = indexes.map((index) => Number(/\d+/.exec(lines[index] ?? '')?.[0]))
    const grows =
      indexes.length >= 2 &&
      numbers.every((number, place) => place === 0 || number > (numbers[place - 1] ?? Infinity)) &&
      indexes.every((index, place) => place === 0 || index - (indexes[place - 1] ?? 0) > 5)
    const atEdges = indexes.filter((index) => isEdge(index, -1) || isEdge(index, 1))
    const isHead =
      grows || (indexes.length >= 2 && atEdges.length >= indexes.length - 1 && atEdges.length >= 2)
    if (!isHead || endsSentence(lines[indexes[0] ?? 0] ?? '')) return []
    // The first may be the title itself: where nothing else could be.
    return indexes.filter((index, place) => place > 0 || grows || !isTitle(index, lines))
  })
}

function isTitle(index: number, lines: readonly string[]): boolean {
  if (lines.slice(0, index).some((line) => line.trim() !== '')) return false
  const next = lines.slice(index + 1).find((line) => line.trim() !== '') ?? ''
  return endsSentence(next) || next.length > 70 || /^por\s|\d{4}$/i.test(next.trim())
}
