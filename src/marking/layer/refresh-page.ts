import { createElement } from '../../enhancements/create-element.ts'

/**
 * Show the article as the server has it now, in place: the reader's position, the notes that are open
 * and the element with the focus stay. Nothing happens if the server shows a report instead.
 *
 * @param released waited for: what is being selected or clicked is not taken away
 * @param keep each notes what else is to stay, and returns what restores it
 * @returns true if the article has a page only now: an article is shown as soon as its own fields are
 *   written, and until then the page is that of none
 */
export async function refreshPage(
  released: () => Promise<void>,
  keep: readonly (() => () => void)[],
): Promise<boolean> {
  const response = await fetch(location.pathname, { headers: { Accept: 'text/html' } })
  const page = new DOMParser().parseFromString(await response.text(), 'text/html')
  const [now, then] = [document, page].map((one) => one.querySelector('.article-frame'))
  if (!now || !then) return then !== null
  await released()
  const restore = [keepPlace(), keepOpen(), keepFocus(now), ...keep.map((note) => note())]
  for (const part of ['.article-head', '.rail', '.article-text', '.article-end']) {
    const [old, fresh] = [now, then].map((one) => one.querySelector(part))
    // What did not change keeps what other scripts know of it.
    if (old && fresh && !old.isEqualNode(fresh)) {
      if (part === '.rail') replaceStrips(old, fresh)
      else old.replaceWith(document.importNode(fresh, true))
    }
  }
  replaceReport(page)
  for (const act of restore) act()
  return false
}

/** The rail knows the place of the reader: only its drawings are taken over. */
function replaceStrips(old: Element, fresh: Element): void {
  const [before, after] = [old, fresh].map((one) => [...one.querySelectorAll('.rail-sections')])
  for (const [index, list] of before?.entries() ?? []) {
    const other = after?.[index]
    if (other) list.replaceChildren(...document.importNode(other, true).childNodes)
  }
}

/** What would stop a build, which the server shows below every page. */
function replaceReport(page: Document): void {
  document.querySelector('body > details')?.remove()
  const report = page.querySelector('body > details')
  if (report) document.body.append(document.importNode(report, true))
}

function keepPlace(): () => void {
  const read = [...document.querySelectorAll('.article-text .passage > [id]')].find(
    (paragraph) => paragraph.getBoundingClientRect().bottom > 0,
  )
  const top = read?.getBoundingClientRect().top
  return () => {
    const now = read && document.getElementById(read.id)?.getBoundingClientRect().top
    if (top !== undefined && now !== undefined) scrollBy({ top: now - top, behavior: 'instant' })
  }
}

/** A disclosure is known by the first anchor in it, or before it. */
function keepOpen(): () => void {
  const open = disclosures().filter(([details]) => details.open)
  const anchors = new Set(open.map(([, anchor]) => anchor))
  return () => {
    for (const [details, anchor] of disclosures()) if (anchors.has(anchor)) details.open = true
  }
}

function disclosures(): [HTMLDetailsElement, string][] {
  return [...document.querySelectorAll<HTMLDetailsElement>('.article-text details')].map((one) => [
    one,
    one.matches('.notes')
      ? (one.parentElement?.querySelector('[id]')?.id ?? '')
      : (one.querySelector('[id]')?.id ?? ''),
  ])
}

function keepFocus(frame: Element): () => void {
  const focused = document.activeElement
  if (!focused || !frame.contains(focused)) return () => undefined
  const id = focused.closest('[id]')?.id
  const name = focused.classList[0]
  return () => {
    const place = id === undefined ? null : document.getElementById(id)
    const again = focused.id !== '' || name === undefined ? place : place?.querySelector(`.${name}`)
    if (again instanceof HTMLElement) again.focus({ preventScroll: true })
  }
}

/** Where the layer says something, to be heard too. */
export function liveRegion(): { element: HTMLElement; say: (words: string) => void } {
  const element = createElement('p', { role: 'status', class: 'marking-said' })
  return {
    element,
    say: (words) => {
      element.textContent = words
    },
  }
}
