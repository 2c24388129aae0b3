import { openDialog, prepareDialog } from './dialog.ts'
import { beginPage } from './page.ts'
import { RemoteSearch } from './remote.ts'

/**
 * Begin to search.
 *
 * @param page the search page's own place for it, if this is that page
 * @param worker that has been started already
 * @param documents the file with all documents, if there is one
 * @returns what opens the search from a field
 */
export function begin(
  page: HTMLElement | null,
  worker: Worker,
  documents: Promise<string | undefined>,
  startWorker: () => Worker,
): (field: HTMLInputElement) => void {
  const search = new RemoteSearch(worker, documents, startWorker)
  if (page) {
    beginPage(page, search)
    return (field) => {
      field.focus()
    }
  }
  prepareDialog(search)
  return (field) => {
    openDialog(search, field)
  }
}
