import type { ParsedContent } from '../corpus/parsed-content.ts'
import { countWords, hasAsManyWords } from '../text/count-words.ts'
import { oncePer } from '../text/once-per.ts'
import { placeOfField } from '../corpus/place-of-field.ts'
import type { Check } from './check.ts'

const fewestWords = 5

/** A verdict has its reason in a sentence, not in a word. */
export const reasonLength: Check = {
  rule: 'reason-length',
  run: ({ claims }) => claims.flatMap(shortReasons),
}

const shortReasons = oncePer('shortReasons', (claim: ParsedContent['claims'][number]) =>
  claim.data.assessments.flatMap(({ reason }, index) => {
    if (hasAsManyWords(reason, fewestWords)) return []
    const count = countWords(reason)
    return {
      ...placeOfField(claim, `assessments.${index}.reason`),
      message: `The reason “${reason}” has ${count} ${count === 1 ? 'word' : 'words'}; it needs at least ${fewestWords}.`,
      hint: 'Say in a sentence why the verdict stands.',
    }
  }),
)
