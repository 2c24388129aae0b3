import type { Article } from '../corpus/corpus.ts'
import type { PartialDate } from '../text/format-date.ts'
import { days, digitsOfDate } from './days.ts'
import { digitsOfName, letters, sortedByName } from './letters.ts'
import type { ListGroup } from './split.ts'

export type Things<Entry> = Pick<ListGroup<Entry>, 'id' | 'name' | 'entries'>

/** A group whose pages are told apart by the letters of a name. */
export function byName<Entry>(
  { entries, ...group }: Things<Entry>,
  nameOf: (entry: Entry) => string,
  weightOf: (entry: Entry) => number,
): ListGroup<Entry> {
  return {
    ...group,
    entries: sortedByName(entries, nameOf),
    scale: letters,
    digitsOf: (entry) => digitsOfName(nameOf(entry)),
    labelOf: nameOf,
    weightOf,
  }
}

/** A group whose pages are told apart by the date of an article. */
export function byArticle<Entry>(
  group: Things<Entry>,
  articleOf: (entry: Entry) => Article | undefined,
  weightOf: (entry: Entry) => number,
): ListGroup<Entry> {
  return byDate(group, (entry) => articleOf(entry)?.datePublished ?? null, weightOf)
}

/** A group whose pages are told apart by a date of each entry. */
export function byDate<Entry>(
  group: Things<Entry>,
  dateOf: (entry: Entry) => PartialDate | null,
  weightOf: (entry: Entry) => number,
): ListGroup<Entry> {
  return {
    ...group,
    scale: days,
    digitsOf: (entry) => digitsOfDate(dateOf(entry)),
    // A date has words of its own, so that these are never needed.
    labelOf: () => '',
    weightOf,
  }
}
