import type { Article } from './corpus.ts'

/**
 * The newest day on which something in an article or its notes changed, as its content says; none if
 * nothing has a day yet.
 */
export function lastChangeOf({
  since,
  claims,
  quotes,
  corrected,
  revisions,
}: Pick<Article, 'since' | 'claims' | 'quotes' | 'corrected' | 'revisions'>): string | undefined {
  const assessments = claims.flatMap((claim) => claim.assessments)
  const followUps = claims.flatMap((claim) => claim.followUps)
  const correctable = [
    { corrected },
    ...claims,
    ...quotes,
    ...followUps,
    ...assessments,
    ...assessments.flatMap(({ evidence }) => evidence),
  ]
  const days = [
    since,
    ...assessments.map(({ date }) => date),
    ...followUps.map(({ added }) => added),
    ...revisions.map(({ date }) => date),
    ...correctable.flatMap(({ corrected = [] }) => corrected.map(({ date }) => date)),
  ]
  return days
    .filter((day) => day !== undefined)
    .toSorted()
    .at(-1)
}
