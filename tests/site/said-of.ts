import type { Article } from '../../src/corpus/corpus.ts'
import { labelOf } from '../../src/edition/verdicts.ts'
import { siteUrl } from './global-setup.ts'

/** A text as it is read: in a line. */
export const flat = (text: string) => text.replace(/\s+/g, ' ')

/** What a reader who keeps an article has to find in the file, besides the text. */
export function saidOf(article: Article): string[] {
  const { id, claims, quotes, source, omissions, unverified } = article
  const expected = [
    ...claims.flatMap(({ assessments, claimant, explanation, wouldChange = '', corrected }) => [
      claimant.name,
      explanation,
      wouldChange,
      ...(corrected ?? []).map(({ why }) => why),
      ...assessments.flatMap(({ verdict, reason, change = '', evidence }) => [
        labelOf(verdict),
        reason,
        change,
        ...evidence.flatMap(({ contributes, source }) => [contributes, source.url ?? '']),
      ]),
    ]),
    ...quotes.flatMap(({ speaker, role, comment, original, sources }) => [
      speaker.name,
      role,
      comment,
      original?.text ?? '',
      ...sources.map(({ title }) => title),
    ]),
    ...omissions.map(({ says }) => says),
    ...unverified,
    source.title,
    'CC BY 4.0',
    `${siteUrl}/articulos/${id}/`,
  ]
  return expected.map(flat)
}
