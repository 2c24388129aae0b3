import { partsFolder } from '../edition/paths.ts'
import type { InventoryItem } from '../addresses/inventory.ts'
import type { Corpus } from '../corpus/corpus.ts'
import { allLists } from './lists.ts'
import { listsOfThings } from './lists-of-things.ts'
import { pagesOf } from './pages-of.ts'
import { placesFiles } from './places.ts'
import type { SplitList } from './split.ts'

/**
 * What the site publishes because its lists are too long for one page. No ledger keeps these addresses:
 * a list that grows keeps its pages, and what has an anchor in it is promised at the address of the list.
 */
export function inventoryOfLists(corpus: Corpus): InventoryItem[] {
  return [
    ...listsOfThings(corpus).map(({ path }) => aPage(path)),
    ...[...allLists(corpus), ...listsOfThings(corpus)].flatMap((list: SplitList<unknown>) =>
      pagesOf(list)
        .filter(({ path }) => path.startsWith(partsFolder))
        .map(({ path }) => aPage(path)),
    ),
    ...[...placesFiles(corpus).keys()].map((address) => ({ address, type: 'file' as const })),
  ]
}

const aPage = (address: string): InventoryItem => ({ address, type: 'page' })
