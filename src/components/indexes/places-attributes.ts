import type { Corpus } from '../../corpus/corpus.ts'
import { placesFolderOf } from '../../edition/paths.ts'
import { countPlacesFiles, placesOf } from '../../indexes/places.ts'
import { href } from '../site.ts'

/** By these the script for anchors that are not on the page finds them on another of the list. */
export function placesAttributes(corpus: Corpus, path: string) {
  const places = placesOf(corpus, path)
  return places
    ? { 'data-places': href(placesFolderOf(path)), 'data-files': countPlacesFiles(places) }
    : {}
}
