import { stemmer } from '@orama/stemmers/spanish'
import { fold } from '../../text/fold.ts'

/**
 * The stem of a Spanish word, the same for all its inflections: `licenci` of “licencias”.
 *
 * @param folded without accents and capitals
 */
export const stemOf = rememberingStems()

/** `stemOf` with a memory of its own, for somebody who takes apart more than a reader ever asks for. */
export function rememberingStems(): (folded: string) => string {
  const stems = new Map<string, string>()
  return (folded) => {
    let stem = stems.get(folded)
    if (stem === undefined) {
      // The stemmer knows these endings by their accent, which readers leave out.
      stem = /\d/.test(folded) ? folded : fold(stemmer(folded.replace(/ion$/, 'ión')))
      stems.set(folded, stem)
    }
    return stem
  }
}
