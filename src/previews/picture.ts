import { createHash } from 'node:crypto'
import { cardOf } from './card.ts'
import { textsIn, type Box } from './box.ts'
import { colors } from './frame.ts'
import type { Preview } from './preview.ts'
import { unsettable } from './settable.ts'

/** The metadata of a page's picture. */
export interface Picture {
  /** Its address from the root of the site. */
  path: string
  /** What it shows, in words. */
  alt: string
}

/** A text of which a picture has characters that cannot be set. */
export interface Unsettable {
  text: string
  characters: string[]
}

/**
 * The picture that stands for a page wherever its address is shared: its own, or the site's
 * where it has none or its own cannot be set.
 *
 * Platforms keep a picture by its address, so the address has a digest of what is drawn. It is
 * no part of the file's name: every address that ever was shared leads to the picture of today.
 */
export function pictureOf(preview: Preview | undefined, site: () => Preview): Picture {
  const shown = !preview || unsettableIn(preview).length > 0 ? site() : preview
  const digest = createHash('sha256').update(drawnIn(shown)).digest('hex').slice(0, 8)
  return { path: `${shown.path}?v=${digest}`, alt: shown.alt }
}

/** The texts of a picture with characters that cannot be set; the site's picture replaces it. */
export function unsettableIn(preview: Preview): Unsettable[] {
  return textsIn(wholeCard(preview))
    .map((text) => ({ text, characters: unsettable(text) }))
    .filter(({ characters }) => characters.length > 0)
}

/** All that is drawn in a picture, but for how large its words can be. */
export function drawnIn(preview: Preview): string {
  return JSON.stringify({ paper: colors.surface, card: wholeCard(preview) })
}

/**
 * A picture for the file of each preview. One that cannot be set is the site's, so that an
 * address from before its words changed still leads to a picture.
 */
export function filesOf(previews: readonly Preview[], site: Preview): Preview[] {
  return previews.map((preview) =>
    unsettableIn(preview).length > 0 ? { ...site, path: preview.path } : preview,
  )
}

function wholeCard(preview: Preview): Box {
  const { draw, paragraphs, sizes } = cardOf(preview)
  return draw(paragraphs, sizes.most)
}
