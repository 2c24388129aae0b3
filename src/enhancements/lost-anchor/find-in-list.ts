import { bucketOf } from '../../text/bucket-of.ts'
import { withBase } from '../../text/with-base.ts'

/** The address of the page that has an anchor, if this is a page of a list that is split. */
export async function findInList(anchor: string): Promise<string | undefined> {
  const { places, files } = document.querySelector<HTMLElement>('[data-places]')?.dataset ?? {}
  if (places === undefined) return undefined
  const response = await fetch(`${places}${bucketOf(anchor, Number(files))}.json`)
  const pages = (await response.json()) as Record<string, string>
  const page = Object.hasOwn(pages, anchor) ? pages[anchor] : undefined
  return page === undefined ? undefined : withBase(import.meta.env.BASE_URL, page)
}
