import { unknownInSlug } from '../edition/paths.ts'
import { indexes as words } from '../edition/words/indexes.ts'
import { formatDateInYear, type PartialDate } from '../text/format-date.ts'
import { below, halvesOf, type Scale, type Stretch } from './scale.ts'

/** By date: a year, its halves, quarters and months, the halves and quarters of a month, its days. */
export const days: Scale = {
  isDescending: true,
  cut: (stretch) => {
    const { prefix, from, to } = stretch
    const last = lastBelow[prefix.length]
    if (from === to) return last === undefined ? [] : halvesOf(below(stretch, last))
    // A quarter has three months, none of which goes with another.
    return prefix.length === 1 && to - from < 4 ? each(stretch) : halvesOf(stretch)
  },
  slugOf: (stretch) => {
    const [year, month, day] = endsOf(stretch)
    return [year, month, day]
      .flatMap((ends, place) => {
        const names = ends?.map((digit) => slugOfDigit(digit, place)) ?? []
        return names[0] === names[1] ? names.slice(0, 1) : names
      })
      .join('-')
  },
  nameOf: (stretch) => {
    const [[year], month, day] = endsOf(stretch)
    if (year === 0) return words.undated
    if (month === undefined) return String(year)
    if (day === undefined) return words.months(year, nameOfMonth(month[0]), nameOfMonth(month[1]))
    return words.days(year, nameOfMonth(month[0]), ...day)
  },
}

/** The last month of a year, and the last day of a month. */
const lastBelow = [12, 31]

/** The year, the month and the day of a date, as far as they are known; of no date nothing. */
export function digitsOfDate(date: PartialDate | null): number[] {
  return date === null ? [] : date.split('-').map(Number)
}

function each({ prefix, from, to }: Stretch): Stretch[] {
  return Array.from({ length: to - from + 1 }, (_, index) => ({
    prefix,
    from: from + index,
    to: from + index,
  }))
}

type Ends = readonly [number, number]

/** The first and the last year, month and day of a stretch, as far as it is cut. */
function endsOf({ prefix, from, to }: Stretch): [Ends, Ends?, Ends?] {
  const [year, month] = prefix
  // The first of several is a month or a day; 0 is one that is not known.
  const ends: Ends = [from === to ? from : Math.max(1, from), to]
  if (year === undefined) return [ends]
  return month === undefined ? [[year, year], ends] : [[year, year], [month, month], ends]
}

function slugOfDigit(digit: number, place: number): string {
  if (digit === 0) return unknownInSlug[place] ?? ''
  return place === 1 ? nameOfMonth(digit) : String(digit)
}

/** “enero”; nothing for a month that is not known. */
function nameOfMonth(month: number): string {
  return monthNames[month - 1] ?? ''
}

const monthNames = Array.from({ length: 12 }, (_, index) =>
  formatDateInYear(`2000-${String(index + 1).padStart(2, '0')}`),
)
