import { textsMarking } from '../corpus/texts-marking.ts'
import { claimKindRows } from '../edition/closed-lists.ts'
import { callsPossible, introducesSaying, reportsGroup } from '../text/hedges.ts'
import { placeOfField } from '../corpus/place-of-field.ts'
import type { Check } from './check.ts'

/**
 * Like cases are judged alike. A mark that includes the group and its verb (“los críticos advierten
 * que…”) claims a fact: the group says so. A mark after the verb claims what the group says, so its
 * claimant is the group. That something is possible is a fact too.
 */
export const reportedClaim: Check = {
  rule: 'reported-claim',
  run: ({ texts, claims }) =>
    claims.flatMap((claim) => {
      const [text] = textsMarking(texts, 'claim', claim.id)
      const mark = text?.annotated.marks.find(({ kind, id }) => kind === 'claim' && id === claim.id)
      const paragraph = mark && text?.annotated.paragraphs[mark.paragraph - 1]
      if (!mark || !paragraph) return []
      const { kind, claimant } = claim.data
      const report = (field: string, message: string, hint: string) => ({
        ...placeOfField(claim, field),
        message,
        hint,
      })
      const asAFact = 'Write `kind: hecho comprobable`'
      if (!claimKindRows[kind].isFact && reportsGroup.test(mark.text)) {
        return report(
          'kind',
          `Claim \`${claim.id}\` says that a group says something, but is of the kind “${kind}”.`,
          `${asAFact} and judge whether they say it, or mark only what they say.`,
        )
      }
      if (kind === 'predicción' && callsPossible.test(mark.text)) {
        return report(
          'kind',
          `Claim \`${claim.id}\` calls something possible, but is of the kind “${kind}”.`,
          `${asAFact}: it is true as soon as there is one case.`,
        )
      }
      const isOwn = 'voice' in claimant
      const sentence =
        paragraph.text
          .slice(0, mark.start)
          .split(/[.;:!?]/u)
          .at(-1) ?? ''
      if (isOwn && introducesSaying.test(sentence.trimEnd())) {
        return report(
          'claimant',
          `Claim \`${claim.id}\` is what somebody says according to the article, but its claimant is the article.`,
          'Name the group as printed: `claimant: { group: … }`.',
        )
      }
      return []
    }),
}
