import { linksToIndexes } from './indexes.ts'
import { Panel } from './panel.ts'
import { addressOf, readQuestion, type AddressedQuestion } from './question-in-address.ts'
import type { RemoteSearch } from './remote.ts'

/**
 * The search page: the question is in its address, so that Back, a reload and a link that
 * was sent show the same. What is typed is one step of the history, not one per key.
 */
export function beginPage(page: HTMLElement, search: RemoteSearch): void {
  const title = document.title
  delete document.documentElement.dataset['asking']
  const form = required(page, 'form', HTMLFormElement)
  const field = required(page, '[name=q]', HTMLInputElement)
  const hints = required(page, '[data-search-hints]', HTMLElement)
  let isStepTaken = false

  const panel = new Panel(search, field, {
    isRoomy: matchMedia('(width >= 64rem)').matches,
    hints,
    indexes: linksToIndexes(),
    onChange: (question, isTyped) => {
      const address = addressOf({ ...question, query: question.query.trim() })
      if (address === (location.search || '?')) return
      if (isTyped && isStepTaken) history.replaceState(null, '', address)
      else history.pushState(null, '', address)
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
  // Whoever comes back finds as many results as they left, and their question: of a page that is
  // put away WebKit empties the fields that are not to be completed.
  addEventListener('pagehide', () => {
    history.replaceState({ shown: panel.shown }, '')
    field.autocomplete = 'on'
  })
  addEventListener('pageshow', ({ persisted }) => {
    field.autocomplete = 'off'
    if (!persisted) return
    search.resume()
    show()
  })
  // What was typed while the search was on its way.
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

function shownBefore(): number | undefined {
  const state: unknown = history.state
  return typeof state === 'object' && state !== null && 'shown' in state
    ? Number(state.shown) || undefined
    : undefined
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
