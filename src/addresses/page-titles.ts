import type { Corpus } from '../corpus/corpus.ts'
import { pagedKinds, type PagedKind } from '../edition/kinds.ts'
import { parseAddress } from '../edition/paths.ts'
import { excerpt } from '../text/excerpt.ts'
import { inGuillemets } from '../text/in-guillemets.ts'
import type { InventoryItem } from './inventory.ts'
import { retiredPages } from './retired.ts'

/** The title of each thing's page, by its kind and its id; of one that has moved, the title now. */
export function pageTitles(
  inventory: readonly InventoryItem[],
  ledger: Pick<Corpus, 'addresses'>,
): Record<PagedKind, Record<string, string>> {
  const titles = new Map(
    inventory.flatMap(({ address, title }) => (title === undefined ? [] : [[address, title]])),
  )
  for (const { address, movedTo, words } of retiredPages(ledger)) {
    const was = words === undefined ? address : inGuillemets(excerpt(words, 60))
    const title = movedTo === undefined ? `${was} (página retirada)` : titles.get(movedTo)
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
