import type { Corpus } from '../corpus/corpus.ts'
import { pagedKinds, type PagedKind } from '../edition/kinds.ts'
import { parseAddress } from '../edition/paths.ts'
import { addresses as words } from '../edition/words/addresses.ts'
import { excerpt } from '../text/excerpt.ts'
import { inGuillemets } from '../text/in-guillemets.ts'
import type { InventoryItem } from './inventory.ts'
import { retiredPages } from './retired.ts'

/** The title of each thing's page, by kind and id; a page that has moved has its title of today. */
export function pageTitles(
  inventory: readonly InventoryItem[],
  ledger: Pick<Corpus, 'addresses'>,
): Record<PagedKind, Record<string, string>> {
  const titles = new Map(
    inventory.flatMap(({ address, title }) => (title === undefined ? [] : [[address, title]])),
  )
  for (const { address, movedTo, words: said } of retiredPages(ledger)) {
    const was = said === undefined ? address : inGuillemets(excerpt(said, 60))
    const title = movedTo === undefined ? words.withdrawnPage(was) : titles.get(movedTo)
    if (!titles.has(address)) titles.set(address, title ?? movedTo ?? was)
  }
  const parsed = [...titles].map(([address, title]) => ({ ...parseAddress(address), title }))
  const ofKind = (wanted: PagedKind) =>
    parsed.flatMap(({ kind, id, isPageOfThing, title }) =>
      kind === wanted && id !== undefined && isPageOfThing ? [[id, title] as const] : [],
    )
  return Object.fromEntries(
    pagedKinds.map((kind) => [kind, Object.fromEntries(ofKind(kind))]),
  ) as Record<PagedKind, Record<string, string>>
}
