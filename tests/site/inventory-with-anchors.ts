import { inventoryOf, type InventoryItem } from '../../src/addresses/inventory.ts'
import { withoutDrafts } from '../../src/reading/drafts.ts'
import { filesOf } from '../../src/reading/load-corpus.ts'
import { readContent } from '../../src/reading/read-content.ts'

/** What the content of a project publishes, with the anchors of its pages. */
export function inventoryWithAnchors(root: string): InventoryItem[] {
  const files = filesOf(root)
  if ('issues' in files) throw new Error('There is no content.')
  return inventoryOf(withoutDrafts(readContent(files).content))
}
