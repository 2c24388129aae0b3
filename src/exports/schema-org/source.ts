import { absolute } from '../absolute.ts'
import type { Source } from '../../corpus/corpus.ts'
import { hasLiteralTitle } from '../../corpus/title-of-source.ts'
import { pathOf } from '../../edition/paths.ts'
import type { Node } from './json-ld.ts'

/** A source by its record in the bibliography. A title of ours is its description, not its name. */
export function sourceNode(source: Source): Node {
  const { id, title, publisher, url, issued, language, archived } = source
  return {
    '@type': 'CreativeWork',
    '@id': absolute(pathOf('source', id)),
    [hasLiteralTitle(source) ? 'name' : 'description']: title,
    creditText: publisher,
    url: url ?? undefined,
    datePublished: issued ?? undefined,
    inLanguage: language,
    archivedAt: archived,
  }
}
