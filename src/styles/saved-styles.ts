import { editionStyles, notePairs } from './generated-styles.ts'
import sheet from './saved.css?inline'

/** The whole style sheet of an article in a file of its own, but for its fonts. */
export const savedStyles = [sheet, editionStyles(), notePairs()].join('')
