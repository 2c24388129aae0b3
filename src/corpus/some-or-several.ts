import { oncePer } from '../text/once-per.ts'

/*
 * Whether a list of the corpus has anything, or more than one thing. Whoever asks this way is not
 * concerned when another thing comes.
 */

export const isSome = oncePer('isSome', (things: readonly unknown[]) => things.length > 0)
export const isSeveral = oncePer('isSeveral', (things: readonly unknown[]) => things.length > 1)
