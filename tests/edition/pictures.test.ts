import { expect, test } from 'vitest'
import { pictures } from '../../src/edition/words/pictures.ts'
import { formatDate, formatDateInYear } from '../../src/text/format-date.ts'

// Who speaks to a computer says the words that show (WCAG 2.5.3).
test.each(['2026', '2026-05', '2026-05-28'])(
  'the name of %s begins with what shows of it',
  (date) => {
    const shown = formatDateInYear(date)
    const name = pictures.timeline.linkTo(formatDate(date), shown, 'El pozo se seca')
    expect(name.startsWith(shown)).toBe(true)
    expect(name).toContain(formatDate(date))
  },
)
