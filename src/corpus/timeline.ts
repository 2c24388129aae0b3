import { yearOf, type PartialDate } from '../text/format-date.ts'
import type { Article, FollowUp, Theme } from './corpus.ts'

/** Follow-ups by year, in their order. */
export function followUpsByYear(followUps: readonly FollowUp[]) {
  return [...Map.groupBy(followUps, ({ date }) => yearOf(date))].map(([year, own]) => ({
    year,
    followUps: own,
  }))
}

/** The article on which a fact bears, or nothing if it bears on several. */
export function articleOfFollowUp({ claims }: FollowUp): Article | undefined {
  const articles = new Set(claims.map(({ article }) => article))
  return articles.size === 1 ? claims[0]?.article : undefined
}

/** The newest facts, newest first: about so many, and all of the year of the last one. */
export function newestFollowUps(followUps: readonly FollowUp[], count: number): FollowUp[] {
  const newestFirst = followUps.toReversed()
  const last = newestFirst.at(Math.min(count, newestFirst.length) - 1)
  return newestFirst.filter(({ date }) => last && yearOf(date) >= yearOf(last.date))
}

/** A line of time from left to right; places on it go from 0 to 1. */
export interface TimeScale {
  /** The years that begin on it, and where. */
  years: { year: string; at: number }[]
  /** Where a date begins and ends: one known to the month takes the whole month. */
  placeOf: (date: PartialDate) => { from: number; to: number }
}

/**
 * The line of time from the first of several dates to the last of them.
 *
 * @param dates in any order, at least one
 */
export function timeScaleOf(dates: readonly PartialDate[]): TimeScale {
  const spans = dates.map(spanOf)
  const from = Math.min(...spans.map((span) => span.from))
  const to = Math.max(...spans.map((span) => span.to))
  const placeOf = (time: number) => (time - from) / (to - from)
  const firstYear = new Date(from).getUTCFullYear() + 1
  const lastYear = new Date(to - 1).getUTCFullYear()
  return {
    years: Array.from({ length: Math.max(0, lastYear - firstYear + 1) }, (_, index) => {
      const year = `${firstYear + index}`
      return { year, at: placeOf(Date.parse(year)) }
    }),
    placeOf: (date) => {
      const span = spanOf(date)
      return { from: placeOf(span.from), to: placeOf(span.to) }
    },
  }
}

/** When a date begins, and when the day, month or year after it does. */
function spanOf(date: PartialDate): { from: number; to: number } {
  const [year = 0, month, day] = date.split('-').map(Number)
  if (month === undefined) return { from: Date.UTC(year), to: Date.UTC(year + 1) }
  if (day === undefined) return { from: Date.UTC(year, month - 1), to: Date.UTC(year, month) }
  return { from: Date.UTC(year, month - 1, day), to: Date.UTC(year, month - 1, day + 1) }
}

/**
 * By how many pixels to move signs on a line of time to the side so that none lies on another. On a
 * longer line they are further apart.
 *
 * @param places where the signs stand, from 0 to 1, in any order
 * @param size of a sign, in pixels
 * @param shortest the length of the shortest line, in pixels
 */
export function shiftsApart(places: readonly number[], size: number, shortest: number): number[] {
  const signs = places.map((place) => ({ at: place * shortest, moved: 0 }))
  const inOrder = signs.toSorted((a, b) => a.at - b.at)
  let start = -Infinity
  for (const sign of inOrder) {
    sign.moved = Math.max(sign.at, start)
    start = sign.moved + size
  }
  let end = shortest
  for (const sign of inOrder.toReversed()) {
    sign.moved = Math.min(sign.moved, end)
    end = sign.moved - size
  }
  return signs.map(({ at, moved }) => Math.round((moved - at) * 10) / 10)
}

/** The themes of facts with their facts, those with most first. */
export function followUpsByTheme(
  followUps: readonly FollowUp[],
): { theme: Theme; followUps: FollowUp[] }[] {
  const themes = [...new Set(followUps.flatMap((followUp) => followUp.themes))]
  return themes
    .map((theme) => ({
      theme,
      followUps: followUps.filter((followUp) => followUp.themes.includes(theme)),
    }))
    .toSorted((a, b) => b.followUps.length - a.followUps.length)
}
