import { countOf } from '../text/count-of.ts'
import { withBase } from '../text/with-base.ts'
import { wasFileLost } from './lost-files.ts'
import { indexPath, openIndex, type Index } from './open-index.ts'
import { addressOf, queryParameter, readQuery, tidy } from './query.ts'
import { mouldsIn, renderHit } from './render-results.ts'
import { search, take, type Answer } from './search.ts'

/** How many results are shown at first, and how many more at a time. */
const step = 20

/** How long a browser may take to record a request, in milliseconds. */
const recordDelay = 100

/** What the panel says below the form; its messages are in the markup. */
type Message = 'none' | 'failure'

const base = import.meta.env.BASE_URL
const titleOfPage = document.title

const panel = part(document, '[data-search-panel]', HTMLElement)
const form = part(panel, 'form', HTMLFormElement)
const input = part(form, `[name="${queryParameter}"]`, HTMLInputElement)
const status = part(panel, '[role="status"]', HTMLElement)
const list = part(document, '#resultados', HTMLOListElement)
const more = part(panel, '[data-more]', HTMLButtonElement)
const retry = part(panel, '[data-retry]', HTMLButtonElement)
const messages = [...panel.querySelectorAll<HTMLElement>('[data-message]')]
const moulds = mouldsIn(panel)

let index: Promise<Index> | undefined
/** The answer on the page; an answer that comes after another question was put is dropped. */
let current: { query?: string; hits?: Answer['hits'] } = {}

form.addEventListener('submit', (event) => {
  event.preventDefault()
  const query = tidy(input.value)
  if (query !== queryInAddress()) history.pushState(null, '', addressOf(query))
  void answer()
})
addEventListener('popstate', () => {
  // A link within the page, such as the one to its content, also ends up here.
  if (queryInAddress() !== current.query) void answer()
})
retry.addEventListener('click', () => void answer())
more.addEventListener('click', () => void showMore())
void answer()

/** Answer the question in the address. */
async function answer(): Promise<void> {
  const query = queryInAddress()
  const mine: typeof current = { query }
  current = mine
  input.value = query
  document.title = query === '' ? titleOfPage : `${query} · ${titleOfPage}`
  say('')
  clear()
  if (query === '') return

  say('Buscando…')
  list.setAttribute('aria-busy', 'true')
  try {
    const { total, hits } = await ask(query)
    const shown = await take(hits, Math.max(step, shownBefore()))
    if (current !== mine) return
    mine.hits = hits
    clear()
    show(shown, total)
    say(
      total === 0
        ? `Sin resultados para «${query}».`
        : `${countOf(total, 'resultado', 'resultados')} para «${query}».`,
      total === 0 ? 'none' : undefined,
    )
  } catch (error) {
    if (current === mine) fail(error)
  }
}

function queryInAddress(): string {
  return readQuery(new URLSearchParams(location.search))
}

async function ask(query: string): Promise<Answer> {
  const since = performance.now()
  index ??= openIndex(base)
  const found = await search(await index, query, base)

  // The record of a request may come a moment after its answer.
  if (found.total === 0) await new Promise((resolve) => setTimeout(resolve, recordDelay))
  const entries = performance
    .getEntriesByType('resource')
    .filter((entry) => entry instanceof PerformanceResourceTiming)
  if (wasFileLost(entries, withBase(base, indexPath), since)) {
    throw new Error('A part of the index could not be loaded.')
  }
  return found
}

async function showMore(): Promise<void> {
  const mine = current
  if (!mine.hits) return
  try {
    const shown = await take(mine.hits, step)
    if (current !== mine) return
    const first = list.children.length
    show(shown, Number(list.dataset['total']))
    // The button may be gone, and the reader goes on where the list did.
    list.children[first]?.querySelector('a')?.focus()
    history.replaceState({ shown: list.children.length }, '')
  } catch (error) {
    if (current === mine) fail(error)
  }
}

function show(hits: Awaited<ReturnType<typeof take>>, total: number): void {
  list.append(...hits.map((hit) => renderHit(hit, moulds)))
  list.dataset['total'] = String(total)
  more.hidden = list.children.length >= total
}

function clear(): void {
  list.replaceChildren()
  list.removeAttribute('aria-busy')
  more.hidden = true
}

/** An index that failed is opened anew when the reader tries again. */
function fail(error: unknown): void {
  console.error(error)
  index = undefined
  clear()
  say('No se pudo cargar el índice de búsqueda.', 'failure')
}

function say(text: string, shown?: Message): void {
  status.textContent = text
  for (const message of messages) message.hidden = message.dataset['message'] !== shown
}

/** How many results the reader had on the page when they left it by a link. */
function shownBefore(): number {
  const state: unknown = history.state
  return typeof state === 'object' && state !== null && 'shown' in state
    ? Number(state.shown) || 0
    : 0
}

function part<T extends Element>(
  root: ParentNode,
  selector: string,
  kind: abstract new () => T,
): T {
  const found = root.querySelector(selector)
  if (!(found instanceof kind)) throw new Error(`The page has no \`${selector}\`.`)
  return found
}
