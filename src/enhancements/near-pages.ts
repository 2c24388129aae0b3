import leven from 'leven'
import { nearIds } from '../text/near-ids.ts'
import { plainId } from '../text/plain-id.ts'
import { decoded } from './decoded.ts'

/*
 * On the page for wrong addresses: offer the pages whose address is most like the wrong one.
 * Their names are loaded here and nowhere else, those of the same collection first.
 */
const place = document.querySelector<HTMLElement>('[data-near-pages]')
const { base = '', collections = '' } = place?.dataset ?? {}

/** A link to a page beside the wrong address. */
interface Near {
  href: string
  textContent: string
  distance: number
}

const wanted = decoded(location.pathname)
  .slice(base.length)
  .replace(/(\/index)?\.html?$/i, '')
  .split('/')
  .map(plainId)
  .filter((part) => part && part !== '404')

/** The collection that the address names, and then the others. */
function inOrder(names: readonly string[]): string[] {
  const [first = ''] = wanted
  return names.toSorted((a, b) => leven(a, first) - leven(b, first))
}

async function offer(wrong: string): Promise<void> {
  const found: Near[] = []
  for (const collection of inOrder(collections.split(' '))) {
    const response = await fetch(`${base}paginas/${collection}.json`)
    const titles = (await response.json()) as Record<string, string>
    for (const { id, distance } of nearIds(wrong, Object.keys(titles))) {
      found.push({ href: `${base}${collection}/${id}/`, textContent: titles[id] ?? id, distance })
    }
    if (found.some(({ distance }) => !distance)) break
  }

  // What has moved is called as it is called now: of each title, the nearest is enough.
  const offered = new Set<string>()
  for (const { href, textContent } of found.toSorted((a, b) => a.distance - b.distance)) {
    if (offered.size === 3 || offered.has(textContent)) continue
    offered.add(textContent)
    const item = document.createElement('li')
    item.append(Object.assign(document.createElement('a'), { href, textContent }))
    place?.lastElementChild?.append(item)
  }
  if (place) place.hidden = !offered.size
}

const wrong = wanted.at(-1)
// Without its list the page is what it is without script.
if (wrong) offer(wrong).catch(() => undefined)
