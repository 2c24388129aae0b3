import type { Article } from '../corpus/corpus.ts'
import { datasets } from '../edition/words/datasets.ts'

/** `original.txt`: the publisher's text, or why it is not published. */
export function originalTxt({ original, reproduction, url }: Article): string {
  return reproduction === 'whole' ? original : `${datasets.originals.notPublished(url)}\n`
}
