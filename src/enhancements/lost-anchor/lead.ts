import { glossPrefix } from '../../edition/paths.ts'
import { decoded } from '../decoded.ts'
import { offerNear } from './offer-near.ts'

/*
 * Whoever comes by an anchor that has moved is led to where it is now, and by a note that is not
 * shown, because the reader has chosen fewer marks, to the words that it belongs to. Whoever
 * comes by one that never was is offered those of the page that are most like it.
 */

/** By these words a browser knows what to mark; one that does not know them takes all for the anchor. */
const directives = ':~:'

lead()
addEventListener('hashchange', lead)

function lead(): void {
  document.querySelector('.lost-anchor')?.remove()
  const [anchor = '', directive] = decoded(location.hash.slice(1)).split(directives)
  // Nothing is the target while a browser looks for words that it was asked to mark; once it has
  // found them, they are, and they may stand in what is said of the old place.
  const place = document.querySelector(':target') ?? document.getElementById(anchor)
  const moved = place?.closest<HTMLElement>('[data-moved]')?.dataset.moved
  if (moved !== undefined) location.replace(moved)
  else if (place && !place.checkVisibility()) location.replace(`#${withoutNote(anchor)}`)
  else if (place && directive !== undefined) location.replace(`#${anchor}`)
  // An address may end in `#top`, which every page has.
  else if (!place && anchor !== 'top') offerNear(anchor)
}

function withoutNote(anchor: string): string {
  return anchor.startsWith(glossPrefix) ? anchor.slice(glossPrefix.length) : anchor
}
