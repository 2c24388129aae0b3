import { readFile } from 'node:fs/promises'
import { parse } from 'yaml'
import type { Card } from '../../src/search/engine/card.ts'
import type { Searcher } from '../../src/search/engine/searcher.ts'
import { answerTo } from './a-searcher.ts'

/** A question with what has to come of it. */
export interface Expectation {
  kind: string
  query: string
  /** Any of these is right as the first result; none for nothing; `any` if only no error. */
  first: string[] | 'any'
  /** What may not be among the results. */
  not: string[]
}

interface Written extends Partial<Expectation> {
  repeat?: { text: string; times: number }
}

/** The expectations of a file of this folder. */
export async function readExpectations(file: string): Promise<Expectation[]> {
  const written = parse(await readFile(new URL(file, import.meta.url), 'utf8')) as Written[]
  return written.map(({ kind = '', query, repeat, first = [], not = [] }) => ({
    kind,
    query: query ?? repeat?.text.repeat(repeat.times) ?? '',
    first,
    not,
  }))
}

export interface Outcome extends Expectation {
  /** What was found, best first. */
  found: string[]
  /** The place of the first right result, from 1; 0 when there is none. */
  place: number
  error: unknown
}

/** Put every question to a search. */
export async function outcomesOf(
  expectations: readonly Expectation[],
  searcher: Searcher,
): Promise<Outcome[]> {
  const outcomes: Outcome[] = []
  for (const expectation of expectations) {
    let found: string[] = []
    let error: unknown
    try {
      const answer = await answerTo(searcher, expectation.query, { count: 1000 })
      // The interface asks nothing without a word in the question.
      found = /[\p{L}\p{N}]/u.test(expectation.query) ? answer.cards.map(nameOf) : []
    } catch (thrown) {
      error = thrown
    }
    outcomes.push({ ...expectation, found, error, place: placeOf(expectation, found, error) })
  }
  return outcomes
}

function placeOf({ first, not }: Expectation, found: string[], error: unknown): number {
  if (error !== undefined || not.some((name) => found.includes(name))) return 0
  if (first === 'any') return 1
  if (first.length === 0) return found.length === 0 ? 1 : 0
  return found.findIndex((name) => first.includes(name)) + 1
}

/** A result as the files of expectations name it, such as `claim/granite-apache`. */
export function nameOf({ path, page }: Pick<Card, 'path' | 'page'>): string {
  const address = page ?? path.replace(/\?[^#]*/, '')
  const forms: [RegExp, string][] = [
    [/^\/citas\/(.+)\/$/, 'quote'],
    [/^\/afirmaciones\/(.+)\/$/, 'claim'],
    [/^\/temas\/(.+)\/$/, 'theme'],
    [/^\/entidades\/(.+)\/$/, 'entity'],
    [/^\/fuentes\/#fuente-(.+)$/, 'source'],
    [/^\/metodo\/#(.+)$/, 'method'],
    [/^\/despues\/\d+\/#(.+)$/, 'followUp'],
    [/#p-(\d+)$/, 'paragraph'],
    [/#(.+)$/, 'section'],
  ]
  for (const [form, name] of forms) {
    const id = form.exec(address)?.[1]
    if (id !== undefined) return `${name}/${id}`
  }
  return address
}

export interface Score {
  kind: string
  count: number
  /** The share of questions whose first result is right, and one of whose first three is. */
  first: number
  third: number
  /** The mean of one over the place of the first right result. */
  reciprocalRank: number
}

/** The scores by kind, and those of all of them together. */
export function scoresOf(outcomes: readonly Outcome[]): Score[] {
  const kinds = new Map<string, readonly Outcome[]>(Map.groupBy(outcomes, ({ kind }) => kind))
  kinds.set('todas', outcomes)
  return [...kinds].map(([kind, own]) => {
    const mean = (value: (outcome: Outcome) => number) =>
      own.reduce((sum, outcome) => sum + value(outcome), 0) / own.length
    return {
      kind,
      count: own.length,
      first: mean(({ place }) => Number(place === 1)),
      third: mean(({ place }) => Number(place > 0 && place <= 3)),
      reciprocalRank: mean(({ place }) => (place > 0 ? 1 / place : 0)),
    }
  })
}
