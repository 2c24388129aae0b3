import type { Claim, Corpus } from '../corpus/corpus.ts'
import { passagePathOf, pathOf } from '../corpus/url-of.ts'

/**
 * `/datos/afirmaciones.json`: every claim with its verdicts, in the order of the articles.
 *
 * @param absolute makes an absolute URL of a path of the site
 */
export function claimsJson({ claims }: Pick<Corpus, 'claims'>, absolute: (path: string) => string) {
  return claims.map((claim) => {
    const { id, article, passage, claimant, kind, assessment, themes } = claim
    return {
      id,
      url: absolute(pathOf({ collection: 'claims', id })),
      text: passage.text,
      claimant: claimant.name,
      kind,
      core: claim.core,
      verdict: assessment.verdict,
      article: article.id,
      articleUrl: absolute(passagePathOf(article, { kind: 'claim', id })),
      paragraph: passage.paragraph.number,
      quote: claim.quote?.id ?? null,
      themes: themes.map((theme) => theme.id),
      /** Caveats and context, beyond the reason of the assessment; empty where there are none. */
      explanation: claim.explanation,
      /** What evidence, if it turned up, would change the verdict; `null` where it is not known. */
      wouldChange: claim.wouldChange ?? null,
      assessments: assessmentsOf(claim),
    }
  })
}

function assessmentsOf({ assessments }: Claim) {
  return assessments.map(({ date, verdict, reason, gist, evidence }) => ({
    date,
    verdict,
    reason,
    /** The reason in a phrase; `null` where none is given. */
    gist: gist ?? null,
    evidence: evidence.map(({ source, bearing, contributes }) => ({
      source: source.id,
      bearing,
      contributes,
    })),
  }))
}
