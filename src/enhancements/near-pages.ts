import leven from 'leven'
import { nearIds } from '../text/near-ids.ts'
import { plainId } from '../text/plain-id.ts'
import { decoded } from './decoded.ts'

/*
 * On the page for wrong addresses: offer the pages whose address is most like the wrong one.
 * Their names are loaded here and nowhere else, those of the same collection first.
 */
const place = document.querySelector<HTMLElement>('[data-near-pages]')
const { base = '/', collections = '' } = place?.dataset ?? {}

/** A page beside the wrong address. */
interface Near {
  path: string
  title: string
  distance: number
}

const wanted = decoded(location.pathname)
  .slice(base.length)
  .replace(/(\/index)?\.html?$/i, '')
  .split('/')
  .map(plainId)
  .filter((part) => part !== '' && part !== '404')

async function offer(): Promise<void> {
  if (!place || wanted.length === 0) return
  const found: Near[] = []
  for (const collection of inOrder(collections.split(' '))) {
    found.push(...(await nearIn(collection)))
    if (found.some(({ distance }) => distance === 0)) break
  }
  const best = found.toSorted((a, b) => a.distance - b.distance).slice(0, 3)
  place.querySelector('ul')?.replaceChildren(
    ...best.map(({ path, title }) => {
      const link = Object.assign(document.createElement('a'), { href: path, textContent: title })
      const item = document.createElement('li')
      item.append(link)
      return item
    }),
  )
  place.hidden = best.length === 0
}

/** The collection that the address names, and then the others. */
function inOrder(names: readonly string[]): string[] {
  const [first = ''] = wanted
  return names.toSorted((a, b) => leven(a, first) - leven(b, first))
}

async function nearIn(collection: string): Promise<Near[]> {
  const response = await fetch(`${base}paginas/${collection}.json`)
  if (!response.ok) return []
  const titles = (await response.json()) as Record<string, string>
  return nearIds(wanted.at(-1) ?? '', Object.keys(titles)).map(({ id, distance }) => ({
    path: `${base}${collection}/${id}/`,
    title: titles[id] ?? id,
    distance,
  }))
}

void offer().catch(() => undefined)
