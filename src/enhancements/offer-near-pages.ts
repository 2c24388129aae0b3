import leven from 'leven'
import { nearIds } from '../text/near-ids.ts'
import { plainId } from '../text/plain-id.ts'
import { decodeComponent } from './decode-component.ts'

/*
 * On the page for wrong addresses: offer the pages whose addresses are most like the wrong one.
 * Only this page loads the list of titles, beginning with the collection that the address names.
 */
const section = document.querySelector<HTMLElement>('[data-near-pages]')
const { base = '', collections = '' } = section?.dataset ?? {}

/** A page with a similar address. */
interface NearPage {
  href: string
  title: string
  distance: number
}

const wrongPath = decodeComponent(location.pathname)
  .slice(base.length)
  .replace(/(\/index)?\.html?$/i, '')
  .split('/')
  .map(plainId)
  .filter((part) => part && part !== '404')

/** The collection that the address seems to name, then the others. */
function nearestFirst(names: readonly string[]): string[] {
  const [first = ''] = wrongPath
  return names.toSorted((a, b) => leven(a, first) - leven(b, first))
}

async function titlesIn(file: string): Promise<Record<string, string>> {
  const response = await fetch(`${base}paginas/${file}.json`)
  return (await response.json()) as Record<string, string>
}

async function offer(wrong: string): Promise<void> {
  const found: NearPage[] = []
  for (const collection of nearestFirst(collections.split(' '))) {
    let titles = await titlesIn(collection)
    // Of many pages, the file has the beginnings of ids for which there are others.
    const beginning = titles['']?.split(' ').find((one) => wrong.startsWith(one))
    if (beginning) titles = await titlesIn(`${collection}/${beginning}`)
    for (const { id, distance } of nearIds(wrong, Object.keys(titles))) {
      found.push({ href: `${base}${collection}/${id}/`, title: titles[id] ?? id, distance })
    }
    if (found.some(({ distance }) => !distance)) break
  }

  // An old address of a page has the same title: the nearest of each title is enough.
  const offered = new Set<string>()
  for (const { href, title } of found.toSorted((a, b) => a.distance - b.distance)) {
    if (offered.size === 3 || offered.has(title)) continue
    offered.add(title)
    const item = document.createElement('li')
    item.append(Object.assign(document.createElement('a'), { href, textContent: title }))
    section?.lastElementChild?.append(item)
  }
  if (section) section.hidden = !offered.size
}

const wrong = wrongPath.at(-1)
// If the lists do not load, the page stays as it is without script.
if (wrong) offer(wrong).catch(() => undefined)
