import { oncePer } from '../text/once-per.ts'
import { findById } from './find.ts'
import { pathOf } from '../edition/paths.ts'
import { claims as claimWords } from '../edition/words/claims.ts'
import type { CorrectedField } from '../edition/corrected-fields.ts'
import { formatDate, formatDateIfKnown } from '../text/format-date.ts'
import type { Article, Assessment, Claim, Corpus, FollowUp, Quote, Source } from './corpus.ts'
import { withoutPromotion } from './verdict-balance.ts'

/** Published words of ours that were corrected where they stand. */
export interface Amendment {
  date: string
  field: CorrectedField
  /** What the field said, and what it says since, as readers are shown it. */
  was: string
  /** `undefined` for an item of a list that is gone. */
  now: string | undefined
  why: string
  /** The assessment in which it was said. */
  assessment?: Assessment
  /** The source whose contribution it is. */
  source?: Source
}

/** An amendment with the thing of which something was said. */
export type AmendmentOf = { amendment: Amendment } & (
  | { kind: 'claim'; claim: Claim }
  | { kind: 'quote'; quote: Quote }
  | { kind: 'follow-up'; followUp: FollowUp }
  | { kind: 'article'; article: Article }
)

/** What the names of ids in amendments are taken from. */
type Names = Pick<Corpus, 'entities' | 'claims' | 'sources' | 'addresses'>

/** Every amendment, in no particular order; advertising is not judged. */
export function allAmendments(
  corpus: Names & Pick<Corpus, 'articles' | 'quotes' | 'followUps'>,
): AmendmentOf[] {
  const { articles, quotes, claims, followUps } = corpus
  return [
    ...withoutPromotion(claims).flatMap((claim) =>
      amendmentsOfClaim(claim, corpus).map((amendment) => ({
        kind: 'claim' as const,
        claim,
        amendment,
      })),
    ),
    ...quotes.flatMap((quote) =>
      amendmentsOfQuote(quote, corpus).map((amendment) => ({
        kind: 'quote' as const,
        quote,
        amendment,
      })),
    ),
    ...followUps.flatMap((followUp) =>
      amendmentsOfFollowUp(followUp, corpus).map((amendment) => ({
        kind: 'follow-up' as const,
        followUp,
        amendment,
      })),
    ),
    ...articles.flatMap((article) =>
      amendmentsOfArticle(article).map((amendment) => ({
        kind: 'article' as const,
        article,
        amendment,
      })),
    ),
  ]
}

/** Those of a claim: of what it is, and of each assessment with its evidence, the newest first. */
export function amendmentsOfClaim(claim: Claim, names: Names): Amendment[] {
  const { claimant, kind, explanation, wouldChange, corrected, assessments } = claim
  const now = { claimant: claimant.name, kind, explanation, wouldChange }
  return [
    ...amended(corrected, (field) => now[field], {
      claimant: (was) => nameOfClaimant(was, names),
    }),
    ...assessments.flatMap(amendmentsOfAssessment),
  ]
}

/** Those of an assessment and of its evidence. */
export function amendmentsOfAssessment(assessment: Assessment): Amendment[] {
  const { reason, gist, change, correction, evidence, corrected } = assessment
  const now = {
    reason,
    gist,
    change,
    correction: correction && `${correction.of} → ${correction.to}`,
  }
  return [
    ...amended(corrected, (field) => now[field]),
    ...evidence.flatMap(({ source, contributes, corrected }) =>
      amended(corrected, () => contributes).map((amendment) => ({ ...amendment, source })),
    ),
  ].map((amendment) => ({ ...amendment, assessment }))
}

export function amendmentsOfQuote(quote: Quote, names: Names): Amendment[] {
  const { speaker, role, reportedBy, occasion, comment, corrected } = quote
  const now = {
    speaker: speaker.name,
    role,
    reportedBy: reportedBy.name,
    occasion,
    comment,
  }
  const nameOf = (was: string) => nameOfEntity(was, names)
  return amended(corrected, (field) => now[field], { speaker: nameOf, reportedBy: nameOf })
}

export function amendmentsOfFollowUp(followUp: FollowUp, names: Names): Amendment[] {
  const { date, added, direction, corrected } = followUp
  const now = {
    date: formatDate(date),
    added: formatDate(added),
    direction,
    claims: undefined,
    sources: undefined,
  }
  return amended(corrected, (field) => now[field], {
    date: formatDate,
    added: formatDate,
    claims: (was) =>
      findById(names.claims, was)?.passage.text ?? wordsAt(pathOf('claim', was), names) ?? was,
    sources: (was) =>
      findById(names.sources, was)?.title ?? wordsAt(pathOf('source', was), names) ?? was,
  })
}

export function amendmentsOfArticle(article: Article): Amendment[] {
  const { datePublished, bottomLine, corrected } = article
  const now = {
    datePublished: formatDateIfKnown(datePublished),
    bottomLine,
    omissions: undefined,
    differences: undefined,
  }
  return amended(corrected, (field) => now[field], { datePublished: formatDate })
}

interface Corrected<Field extends CorrectedField> {
  date: string
  field: Field
  was: string
  why: string
}

/**
 * Entries of `corrected`, newest first.
 *
 * @param now what a field says today
 * @param shown how what it said is shown to readers, if not as it is written
 */
function amended<Field extends CorrectedField>(
  corrected: readonly Corrected<Field>[] | undefined,
  now: (field: Field) => string | undefined,
  shown: Partial<Record<Field, (was: string) => string>> = {},
): Amendment[] {
  const later = new Map<Field, string | undefined>()
  return (corrected ?? []).map(({ date, field, was, why }) => {
    const before = shown[field]?.(was) ?? was
    const after = later.has(field) ? later.get(field) : now(field)
    later.set(field, before)
    return { date, field, was: before, now: after, why }
  })
}

function nameOfClaimant(was: string, names: Names): string {
  return was === 'article' ? claimWords.articleVoice : nameOfEntity(was, names)
}

/** The name of an entity, also of one that is there no longer. */
function nameOfEntity(id: string, names: Names): string {
  return findById(names.entities, id)?.name ?? wordsAt(pathOf('entity', id), names) ?? id
}

const recordsByAddress = oncePer(
  'recordsByAddress',
  (addresses: Names['addresses']) =>
    new Map(addresses.toReversed().map((record) => [record.address, record])),
)

function wordsAt(address: string, { addresses }: Names): string | undefined {
  return recordsByAddress(addresses).get(address)?.words
}
