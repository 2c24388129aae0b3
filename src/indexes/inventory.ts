import type { InventoryItem } from '../addresses/inventory.ts'
import type { Corpus } from '../corpus/corpus.ts'
import { allLists } from './lists.ts'
import { pagesOf } from './pages-of.ts'
import { placesFiles } from './places.ts'

/**
 * What the site publishes because its lists are too long for one page. No ledger keeps these addresses:
 * a list that grows keeps its pages, and what has an anchor in it is promised at the address of the list.
 */
export function inventoryOfLists(corpus: Corpus): InventoryItem[] {
  return [
    ...allLists(corpus).flatMap((list) =>
      pagesOf(list).map(({ part }) => ({ address: part.path, type: 'page' as const })),
    ),
    ...[...placesFiles(corpus).keys()].map((address) => ({ address, type: 'file' as const })),
  ]
}
