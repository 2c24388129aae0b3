import { placeOfField } from '../corpus/place-of-field.ts'
import type { Check } from './check.ts'

/** No evidence can change the verdict on an opinion. */
export const wouldChangeOpinion: Check = {
  rule: 'would-change-opinion',
  run: ({ claims }) =>
    claims
      .filter(({ data: { kind, wouldChange } }) => kind === 'opinión' && wouldChange !== undefined)
      .map((claim) => ({
        ...placeOfField(claim, 'wouldChange'),
        message: `Claim \`${claim.id}\` is an opinion, but says what would change its verdict.`,
        hint: 'Delete `wouldChange`, or correct the kind.',
      })),
}
