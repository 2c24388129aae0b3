import { isPartialDate, type PartialDate } from './format-date.ts'
import { fold } from './fold.ts'

/** A date found in a text. */
export interface DateInText {
  /** `null` where nothing says which number is the day: 07/08/2025 without a language. */
  date: PartialDate | null
  /** True where day and month could be the other way round. */
  isAmbiguous: boolean
  /** Where it stands in the text, in UTF-16 units. */
  index: number
  length: number
}

/** The languages in which the names of months are understood. */
const languages = ['es', 'en', 'ca', 'gl', 'pt', 'fr', 'it', 'de', 'eu']

const months = monthNames()
const monthPattern = [...months.keys()].toSorted((a, b) => b.length - a.length).join('|')
const joint = "(?:\\s*[.,/-]\\s*|\\s+(?:de|del|of|d’|d')\\s*|\\s+)"

/** Each way to write a date, the most exact first. `y`, `m`, `d` are numbers, `name` is a month. */
const patterns = [
  /(?<![\d/.-])(?<y>\d{4})[-/.](?<m>\d{1,2})[-/.](?<d>\d{1,2})(?:[T ]\d{1,2}:\d{2}\S*)?(?![\d/-])/g,
  new RegExp(
    `(?<![\\d/.-])(?<d>\\d{1,2})(?:\\.?[ºª°]|st|nd|rd|th|er)?${joint}(?<name>${monthPattern})(?![a-z])\\.?${joint}(?<y>\\d{4})(?!\\d)`,
    'g',
  ),
  new RegExp(
    `(?<![a-z])(?<name>${monthPattern})(?![a-z])\\.?\\s+(?<d>\\d{1,2})(?:st|nd|rd|th)?,?\\s+(?:de\\s+|del\\s+)?(?<y>\\d{4})(?!\\d)`,
    'g',
  ),
  /(?<![\d/.-])(?<a>\d{1,2})(?<sign>[/.-])(?<b>\d{1,2})\k<sign>(?<y>\d{4}|\d{2})(?![\d/-]|\.\d)/g,
  new RegExp(`(?<![a-z\\d])(?<name>${monthPattern})(?![a-z])\\.?${joint}(?<y>\\d{4})(?!\\d)`, 'g'),
  /^\s*(?<y>\d{4})(?<m>\d{2})(?<d>\d{2})\s*$/g,
  /^\s*(?<y>\d{4})-(?<m>\d{2})\s*$/g,
  /^\s*(?<y>(?:1[5-9]|20)\d{2})\s*$/g,
]

/**
 * The dates in a text in the order in which they stand: `18/07/2025`, “18 de julio de 2025”,
 * “July 18, 2025”, `2025-07-18T10:00:00-05:00` (its own day), “octubre de 2024”, `2024`.
 *
 * @param language of the text (BCP 47), which says whether 07/08/2025 begins with the day
 */
export function datesIn(text: string, language: string | null): DateInText[] {
  const found: DateInText[] = []
  const folded = foldEachCharacter(text)
  for (const pattern of patterns) {
    for (const match of folded.matchAll(pattern)) {
      const overlaps = found.some(
        ({ index, length }) =>
          match.index < index + length && index < match.index + match[0].length,
      )
      const read = overlaps ? undefined : readMatch(match.groups ?? {}, language)
      if (read) found.push({ ...read, index: match.index, length: match[0].length })
    }
  }
  return found.toSorted((a, b) => a.index - b.index)
}

/** True for a text that says nothing but a day, or that something was read on a day. */
export function isOnlyDate(text: string): boolean {
  const [found] = text.length < 60 ? datesIn(text, 'es') : []
  if (!found) return false
  const rest = text.slice(0, found.index) + text.slice(found.index + found.length)
  return aroundDate.test(fold(rest))
}

const aroundDate =
  /^[\s.:()]*(?:(?:consultad[oa]|consulta|vist[oa]|leid[oa]|visitad[oa]|accedid[oa]|fecha|accessed|retrieved|read)\b)?[\s:]*(?:el|del|en|on|dia)?[\s.()]*$/

function readMatch(
  groups: Partial<Record<string, string>>,
  language: string | null,
): Pick<DateInText, 'date' | 'isAmbiguous'> | undefined {
  const { y = '', m, d, name, a, b } = groups
  const year = y.length === 2 ? `20${y}` : y
  if (a !== undefined && b !== undefined) return readNumbers(year, a, b, language)
  const month = name === undefined ? m : String(months.get(name))
  const date = [year, month, d].flatMap((part) => part?.padStart(2, '0') ?? []).join('-')
  return isPartialDate(date) ? { date, isAmbiguous: false } : undefined
}

function readNumbers(year: string, a: string, b: string, language: string | null) {
  const dayFirst = `${year}-${b.padStart(2, '0')}-${a.padStart(2, '0')}`
  const monthFirst = `${year}-${a.padStart(2, '0')}-${b.padStart(2, '0')}`
  const possible = [dayFirst, monthFirst].filter(isPartialDate)
  const [only] = possible
  if (only === undefined) return undefined
  if (possible.length === 1 || dayFirst === monthFirst) return { date: only, isAmbiguous: false }
  // English is written both ways: only its region tells.
  if (language === null || language === 'en') return { date: null, isAmbiguous: true }
  return { date: /^en-US\b/i.test(language) ? monthFirst : dayFirst, isAmbiguous: true }
}

/** Every name and abbreviation of a month, folded, with its number. */
function monthNames(): Map<string, number> {
  const names = new Map<string, number>()
  for (const language of languages) {
    for (const style of ['long', 'short'] as const) {
      const format = new Intl.DateTimeFormat(language, { month: style, timeZone: 'UTC' })
      for (let month = 1; month <= 12; month += 1) {
        const name = fold(format.format(Date.UTC(2024, month - 1))).replace(/\.$|^d[e’']\s*/g, '')
        if (/^[a-z]{3,}$/.test(name) && !names.has(name)) names.set(name, month)
      }
    }
  }
  for (const name of ['setiembre', 'sep', 'sept', 'set']) names.set(name, 9)
  return names
}

/** A text folded without a change of places: one unit for each unit. */
function foldEachCharacter(text: string): string {
  return Array.from({ length: text.length }, (_, index) => {
    const folded = fold(text.charAt(index))
    return folded.length === 1 ? folded : text.charAt(index)
  }).join('')
}
