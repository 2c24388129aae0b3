import { createHash } from 'node:crypto'
import type { Corpus } from '../../corpus/corpus.ts'
import { entryPath, vocabularyPath } from '../open-index.ts'
import { buildIndex, recordPath, type IndexFiles } from './build-index.ts'
import { bundlesOf } from './bundles.ts'
import { vocabularyOf } from './vocabulary.ts'

/** What the search needs of a site, as it is published. */
export interface Published {
  /** The index, and the words of the site. */
  files: IndexFiles
  /** Another one for other content. */
  version: string
  /** The text of Pagefind's table of contents, which comes with the program. */
  entry: string
  /** The files that every search begins with, below the folder of the index. */
  wantedFirst: string[]
  synonyms: string[][]
}

/** What the search needs of a corpus. */
export type Searchable = Parameters<typeof bundlesOf>[0] & Pick<Corpus, 'synonyms'>

/** Of more articles than this none is read before a question tells which. */
const articlesAtHand = 2

/** Build the index of a corpus. */
export async function publish(corpus: Searchable): Promise<Published> {
  const bundles = bundlesOf(corpus)
  const index = await buildIndex(bundles)
  const version = createHash('sha256')
    .update([...index.keys()].toSorted().join())
    .digest('hex')
    .slice(0, 8)

  // An article or two are read at once: they answer before Pagefind does.
  const articles = corpus.articles.length <= articlesAtHand ? corpus.articles : []
  const atHand = articles.flatMap((_, number) => recordPath(index, number) ?? [])

  const words = JSON.stringify(Object.fromEntries(vocabularyOf(bundles)))
  const files = new Map(index).set(vocabularyPath(version), new TextEncoder().encode(words))
  return {
    files,
    version,
    entry: new TextDecoder().decode(index.get(entryPath)),
    wantedFirst: [...atHand, ...[...index.keys()].filter((path) => /^wasm|\.pf_meta$/.test(path))],
    synonyms: corpus.synonyms,
  }
}
