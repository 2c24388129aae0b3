import { runsOf } from '../annotations/printed-content.ts'
import { textsMarking } from '../corpus/texts-marking.ts'
import { verdictRows, verdicts } from '../edition/verdicts.ts'
import { placeOfField } from '../corpus/place-of-field.ts'
import type { Check } from './check.ts'

const correctable = verdicts
  .filter((verdict) => verdictRows[verdict].isCorrectable)
  .map((verdict) => `“${verdict}”`)
  .join(' or ')

/** The right words stand above the claim's own, so those must be found there, once. */
export const correctionWords: Check = {
  rule: 'correction-words',
  run: ({ texts, claims }) =>
    claims.flatMap((claim) => {
      const [current] = claim.data.assessments
      const { marks, paragraphs } = textsMarking(texts, 'claim', claim.id)[0]?.annotated ?? {}
      const mark = marks?.find(({ kind, id }) => kind === 'claim' && id === claim.id)
      if (!current?.correction || !mark) return []
      const { of, to } = current.correction
      const found = mark.text.split(of).length - 1
      const start = mark.start + mark.text.indexOf(of)
      const isInside = (place: number) => start < place && place < start + of.length
      const across = marks?.find(
        (other) =>
          other.paragraph === mark.paragraph && (isInside(other.start) || isInside(other.end)),
      )
      const paragraph = paragraphs?.[mark.paragraph - 1]
      const isInOne =
        paragraph === undefined ||
        runsOf(paragraph).some((run) => run.start <= start && start + of.length <= run.end)
      const report = (field: string, message: string, hint: string) => ({
        ...placeOfField(claim, `assessments.0.correction${field}`),
        message,
        hint,
      })
      return [
        ...(found === 1
          ? []
          : [
              report(
                '.of',
                `“${of}” ${found === 0 ? 'is not printed' : `is printed ${found} times`} in the words of claim \`${claim.id}\`.`,
                `Copy words that stand there once: ${mark.text}`,
              ),
            ]),
        ...(of.replaceAll(/\s+/g, ' ').normalize() === to.replaceAll(/\s+/g, ' ').normalize()
          ? [
              report(
                '.to',
                `The correction of \`${claim.id}\` has the words that it replaces: “${of}”.`,
                'Write the right words, or delete `correction`.',
              ),
            ]
          : []),
        ...(found === 1 && across
          ? [
              report(
                '.of',
                `“${of}” goes over the edge of the ${across.kind} \`${across.id}\`.`,
                'Copy words that are all inside that mark, or all outside it.',
              ),
            ]
          : []),
        ...(found === 1 && !across && !isInOne
          ? [
              report(
                '.of',
                `“${of}” goes over the edge of emphasis, a link, a footnote’s sign or other markup of the publisher’s.`,
                'Copy words that are all inside it, or all outside it.',
              ),
            ]
          : []),
        ...(verdictRows[current.verdict].isCorrectable
          ? []
          : [
              report(
                '',
                `The verdict on \`${claim.id}\` is “${current.verdict}”, but it has a correction.`,
                `Delete \`correction\`, or use ${correctable}.`,
              ),
            ]),
      ]
    }),
}
