import { marking as words } from '../../edition/words/marking.ts'
import type { Problem } from '../protocol.ts'

/**
 * What the check says of a field. A frequent mistake is told in the words of the form, for whom its label
 * stands beside it; anything else as the check tells it, in English, with what to do.
 */
export function saidOfProblem({ mistake, field, message, hint }: Problem): {
  words: string
  hint: string
  isOfCheck: boolean
} {
  if (mistake === null) return { words: message, hint, isOfCheck: true }
  const isEvidence = mistake === 'unwritten' && /\.evidence\.\d+\.source$/.test(field ?? '')
  const said = isEvidence ? words.unwrittenEvidence : words.mistakes[mistake]
  return { words: said, hint: '', isOfCheck: false }
}
