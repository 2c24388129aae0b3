import type { Article, FollowUp } from './corpus.ts'

/** The facts of one year, oldest first. */
export interface TimelineYear {
  year: string
  followUps: FollowUp[]
}

/** Follow-ups by year, in their order. */
export function followUpsByYear(followUps: readonly FollowUp[]): TimelineYear[] {
  return [...Map.groupBy(followUps, ({ date }) => date.slice(0, 4))].map(([year, own]) => ({
    year,
    followUps: own,
  }))
}

/** The article on which a fact bears, or nothing if it bears on several. */
export function articleOfFollowUp({ claims }: FollowUp): Article | undefined {
  const articles = new Set(claims.map(({ article }) => article))
  return articles.size === 1 ? claims[0]?.article : undefined
}

/** Facts along a line in time: places from 0, the publication, to 1, the last fact. */
export interface TimeAxis {
  facts: { followUp: FollowUp; at: number; level: number }[]
  /** Where each year begins, as far as it begins on the line. */
  years: { year: number; at: number }[]
  /** How many facts stand one above the other where they are thickest. */
  levels: number
}

/**
 * Place facts along a line in time. Of a date that is not known to the day the middle is
 * taken.
 *
 * @param since the day of publication
 * @param apart how far two facts have to be apart to stand side by side
 */
export function timeAxis(
  followUps: readonly FollowUp[],
  { since, apart }: { since: string; apart: number },
): TimeAxis {
  const start = Date.parse(since)
  const moments = followUps.map(({ date }) => Math.max(start, middleOf(date)))
  const span = Math.max(1, ...moments.map((moment) => moment - start))
  const placeOf = (moment: number) => (moment - start) / span

  const ends: number[] = []
  const facts = followUps.map((followUp, index) => {
    const at = placeOf(moments[index] ?? start)
    const free = ends.findIndex((end) => at - end >= apart)
    const level = free === -1 ? ends.length : free
    ends[level] = at
    return { followUp, at, level }
  })

  const years: TimeAxis['years'] = []
  for (let year = Number(since.slice(0, 4)) + 1; placeOf(beginningOf(year)) <= 1; year += 1) {
    years.push({ year, at: placeOf(beginningOf(year)) })
  }
  return { facts, years, levels: ends.length }
}

function middleOf(date: string): number {
  const [year = 0, month, day] = date.split('-').map(Number)
  if (month === undefined) return Date.UTC(year, 6, 1)
  return Date.UTC(year, month - 1, day ?? 15)
}

function beginningOf(year: number): number {
  return Date.UTC(year, 0, 1)
}
