import { createDialog } from './dialog.ts'
import { beginPage } from './page.ts'
import { RemoteSearch } from './remote.ts'
import { startWorker } from './start-worker.ts'

/**
 * Start the search.
 *
 * @param page the element of the search page, if this is that page
 * @returns a function that opens the search from a field; what had the focus before gets it back
 */
export function begin(
  page: HTMLElement | null,
): (field: HTMLInputElement, before: Element | null) => void {
  const search = new RemoteSearch(startWorker(), startWorker)
  if (page) {
    beginPage(page, search)
    return (field) => {
      field.focus()
    }
  }
  // Browsers without such dialogs have the page of the search.
  if (!('showModal' in document.createElement('dialog'))) {
    return (field) => field.form?.submit()
  }
  return createDialog(search)
}
