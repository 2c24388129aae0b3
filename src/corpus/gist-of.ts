import type { Assessment } from './corpus.ts'
import { excerpt } from '../text/excerpt.ts'

/** The reason of a verdict in a phrase: its author's, or else its first words. */
export function gistOf({ gist, reason }: Assessment): string {
  return gist ?? excerpt(reason, 64)
}
