import { glossPrefix } from '../../edition/paths.ts'
import { decodeComponent } from '../decode-component.ts'
import { findInList } from './find-in-list.ts'
import { offerNearAnchors } from './offer-near-anchors.ts'

/*
 * Follow an anchor that has moved to its new address or to another page of its list, and the anchor of
 * a note that is not shown, because the reader chose fewer marks, to its words. For an anchor that never
 * existed, offer those of the page that are most like it.
 */

/** Precedes a text directive. A browser without support takes the directive for part of the anchor. */
const directiveMark = ':~:'

followAnchor()
addEventListener('hashchange', followAnchor)

function followAnchor(): void {
  document.querySelector('.lost-anchor')?.remove()
  const [anchor = '', directive] = decodeComponent(location.hash.slice(1)).split(directiveMark)
  // A browser has no target while it looks for the words of a text directive. Once found they are
  // the target, and they may stand in the entry of an old address.
  const place = document.querySelector(':target') ?? document.getElementById(anchor)
  const moved = place?.closest<HTMLElement>('[data-moved]')?.dataset.moved
  if (moved !== undefined) location.replace(moved)
  else if (place && !place.checkVisibility()) location.replace(`#${withoutNote(anchor)}`)
  else if (place && directive !== undefined) location.replace(`#${anchor}`)
  // `#top` is an anchor of every page.
  else if (!place && anchor !== 'top') void findPlace(anchor)
}

/** Go to the page of a list that has the anchor today, or offer those that are most like it. */
async function findPlace(anchor: string): Promise<void> {
  const page = await findInList(anchor).catch(() => undefined)
  if (page === undefined) offerNearAnchors(anchor)
  else location.replace(`${page}#${anchor}`)
}

function withoutNote(anchor: string): string {
  return anchor.startsWith(glossPrefix) ? anchor.slice(glossPrefix.length) : anchor
}
