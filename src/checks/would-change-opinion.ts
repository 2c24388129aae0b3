import { placeOfField, type Check } from './check.ts'

/** No evidence can change the verdict on an opinion that cannot be verified. */
export const wouldChangeOpinion: Check = {
  rule: 'would-change-opinion',
  run: ({ claims }) =>
    claims
      .filter(
        ({ data: { kind, assessments, wouldChange } }) =>
          kind === 'opinión' &&
          assessments[0]?.verdict === 'no verificable' &&
          wouldChange !== undefined,
      )
      .map((claim) => ({
        ...placeOfField(claim, 'wouldChange'),
        message: `Claim \`${claim.id}\` is an opinion that cannot be verified, but says what would change its verdict.`,
        hint: 'Delete `wouldChange`, or correct the kind or the verdict.',
      })),
}
