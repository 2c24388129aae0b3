import type { Claim } from '../../corpus/corpus.ts'
import { edition } from '../../edition/about.ts'
import { claimNode, claimPage, promotionNode } from './claim.ts'
import type { Node } from './json-ld.ts'
import { editionNode } from './organization.ts'
import { ratingNode } from './rating.ts'
import { sourceNode } from './source.ts'

/** The main entity of a claim's page: its assessment, or for advertising its words alone. */
export function assessmentNode(claim: Claim): Node {
  return claim.kind === 'promoción' ? promotionNode(claim) : claimReviewNode(claim)
}

/**
 * The current assessment of a claim, as fact-checkers publish it: one per page, with the words of the
 * claim, what is known of the claimant, and the verdict as on the page
 * (https://developers.google.com/search/docs/appearance/structured-data/factcheck). The caveats
 * of the page go with the verdict.
 */
function claimReviewNode(claim: Claim): Node {
  const { passage, assessment, explanation } = claim
  const { date, reason, evidence } = assessment
  return {
    '@type': 'ClaimReview',
    '@id': `${claimPage(claim)}#valoracion`,
    url: claimPage(claim),
    claimReviewed: passage.text,
    itemReviewed: claimNode(claim),
    reviewRating: ratingNode(claim),
    reviewBody: [reason, explanation].filter(Boolean).join('\n\n'),
    datePublished: date,
    inLanguage: edition.language,
    author: editionNode(),
    citation: evidence.length > 0 ? evidence.map(({ source }) => sourceNode(source)) : undefined,
  }
}
