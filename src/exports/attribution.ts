import type { Corpus } from '../corpus/corpus.ts'
import { licence, siteName } from '../corpus/edition.ts'
import { pages } from '../corpus/url-of.ts'
import type { Absolute } from './json-file.ts'
import { versionOf } from './version-of.ts'

/**
 * How to name the data where they are used: title, version, source and licence, as the licence
 * asks (CC BY 4.0, section 3(a)).
 */
export function attributionOf(
  corpus: Pick<Corpus, 'articles' | 'claims'>,
  absolute: Absolute,
): string {
  return `${siteName}, datos de la edición anotada, versión ${versionOf(corpus)}, ${absolute(pages.data)} (${licence.name}).`
}
