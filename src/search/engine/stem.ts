import { stemmer } from '@orama/stemmers/spanish'
import { fold } from '../../text/fold.ts'

const stems = new Map<string, string>()

/**
 * The stem of a Spanish word, the same for all its inflections: `licenci` of “licencias”.
 *
 * @param folded without accents and capitals
 */
export function stemOf(folded: string): string {
  let stem = stems.get(folded)
  if (stem === undefined) {
    // The stemmer knows these endings by their accent, which readers leave out.
    stem = /\d/.test(folded) ? folded : fold(stemmer(folded.replace(/ion$/, 'ión')))
    stems.set(folded, stem)
  }
  return stem
}
