import { byMonth, type Corrected } from '../../corpus/corrections.ts'
import { fragmentOfMonth } from '../../edition/paths.ts'
import { capitalised } from '../../text/capitalised.ts'
import { formatDate } from '../../text/format-date.ts'

/** Corrections by month, the newest first. */
export function groupsOfCorrections(corrections: readonly Corrected[]) {
  return byMonth(corrections).map(({ month, corrections }) => ({
    id: fragmentOfMonth(month),
    name: capitalised(formatDate(month)),
    count: corrections.length,
    corrections,
  }))
}
