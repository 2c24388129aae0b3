import type { AddressedQuestion } from '../engine/question.ts'
import { Panel } from './panel.ts'
import { addressOf, readQuestion } from './question-in-address.ts'
import type { RemoteSearch } from './remote.ts'

/**
 * Start the search page. The question is in its address, so that Back, a reload and a shared link show
 * the same. Typing adds one entry to the history, not one per key.
 */
export function beginPage(page: HTMLElement, search: RemoteSearch): void {
  const title = document.title
  delete document.documentElement.dataset['asking']
  page.querySelector('.search-message')?.remove()
  const form = required(page, 'form', HTMLFormElement)
  const field = required(page, '[name=q]', HTMLInputElement)
  const hints = required(page, '[data-search-hints]', HTMLElement)
  let isStepTaken = false

  const panel = new Panel(search, field, {
    isRoomy: matchMedia('(width >= 80rem)').matches,
    hints,
    // The address has the question.
    reload: () => {
      if (navigator.onLine) location.reload()
    },
    onChange: (question, isTyped) => {
      const address = addressOf({ ...question, query: question.query.trim() })
      if (address === (location.search || '?')) return
      changeHistory(() => {
        if (isTyped && isStepTaken) history.replaceState(null, '', address)
        else history.pushState(null, '', address)
      })
      isStepTaken = isTyped
      name(question)
    },
  })
  required(page, '[data-search-panel]', HTMLElement).replaceWith(panel.root)

  form.addEventListener('submit', (event) => {
    event.preventDefault()
    isStepTaken = false
    show()
  })
  addEventListener('popstate', () => {
    isStepTaken = false
    show()
  })
  // A reader who comes back sees as many results as before, and the question: of a page that is put
  // away, WebKit empties the fields without autocompletion.
  addEventListener('pagehide', () => {
    changeHistory(() => {
      history.replaceState({ shown: panel.shown }, '')
    })
    field.autocomplete = 'on'
  })
  addEventListener('pageshow', ({ persisted }) => {
    field.autocomplete = 'off'
    if (!persisted) return
    search.startAgain()
    show()
  })
  // The field may have words that were typed while the search was loading.
  if (location.search === '' && field.value !== '') panel.take()
  else show()

  function show(): void {
    const question = readQuestion(new URLSearchParams(location.search))
    name(question)
    panel.show(question, shownBefore())
  }

  function name({ query }: AddressedQuestion): void {
    document.title = query.trim() === '' ? title : `${query.trim()} · ${title}`
  }
}

/** Safari refuses after a hundred changes in half a minute: what comes after them counts for more. */
function changeHistory(change: () => void): void {
  try {
    change()
  } catch {
    // The entry stays as it is.
  }
}

function shownBefore(): number | undefined {
  const state = history.state as { shown?: number } | null
  return state?.shown
}

function required<T extends Element>(
  root: ParentNode,
  selector: string,
  kind: abstract new () => T,
): T {
  const found = root.querySelector(selector)
  if (!(found instanceof kind)) throw new Error(`The page has no \`${selector}\`.`)
  return found
}
