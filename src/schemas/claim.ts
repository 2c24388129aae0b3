import { z } from 'zod'
import { correctedIn } from './corrected.ts'
import {
  date,
  draft,
  nameOf,
  records,
  referencesTo,
  referenceTo,
  sentence,
  sentenceOf,
  text,
  textOfAtMost,
  themes,
} from './fields.ts'
import { bearings, claimKinds, faults } from '../edition/closed-lists.ts'
import { longestCorrection, longestGist } from './values.ts'
import { verdicts } from '../edition/verdicts.ts'

/** Who asserts a claim: the article's own voice, a person, or a group it does not name. */
const claimantSchema = z.union(
  [
    z.strictObject({ voice: z.literal('article') }),
    z.strictObject({ speaker: referenceTo('entity') }),
    z.strictObject({ group: nameOf('the group, as the article names it') }),
  ],
  {
    error:
      'Expected one of `{ voice: article }`, `{ speaker: <entity id> }` or `{ group: "los críticos" }`.',
  },
)

/** The frontmatter of `content/claims/<id>.md`; the body is a longer explanation. */
export const claimSchema = z.strictObject({
  draft,
  claimant: claimantSchema,
  kind: z.enum(claimKinds),
  /** True if the article's argument rests on it. */
  core: z.boolean(),
  themes,
  /** The claims, also of other articles, that it says again. */
  repeats: referencesTo('claim').default([]),
  /** Those that cannot be true if it is. */
  contradicts: referencesTo('claim').default([]),
  /** What evidence, if it turned up, would change the verdict that stands; editorial. */
  wouldChange: sentence.optional(),
  /** Newest first. Assessments are added, never overwritten: `content/addresses/` lists them. */
  assessments: records(
    {
      date,
      verdict: z.enum(verdicts),
      /** What is different from the assessment before it, and why. */
      change: sentence.optional(),
      /** In which direction an imprecise claim is wrong. */
      fault: z.enum(faults).optional(),
      reason: sentenceOf('why the verdict stands, in a sentence'),
      /** The reason in a phrase, for where there is no room for more. */
      gist: textOfAtMost(longestGist).optional(),
      /** The right words for some of the claim's own. */
      correction: z.strictObject({ of: text, to: textOfAtMost(longestCorrection) }).optional(),
      evidence: records({
        source: referenceTo('source', ' Without any, write `evidence: []`.'),
        bearing: z.enum(bearings),
        contributes: sentenceOf('what the source says of the claim'),
        corrected: correctedIn('evidence'),
      }).superRefine((items, context) => {
        for (const [index, { source, bearing }] of items.entries()) {
          if (
            items.findIndex((item) => item.source === source && item.bearing === bearing) === index
          )
            continue
          const message =
            'Expected each source once with this bearing: say in one item all that it contributes.'
          context.addIssue({ code: 'custom', path: [index, 'source'], message })
        }
      }),
      corrected: correctedIn('assessment'),
    },
    '',
  ).min(1, 'Expected at least one assessment.'),
  corrected: correctedIn('claim'),
})

export type ClaimData = z.output<typeof claimSchema>
