import { absolute } from '../exports/absolute.ts'
import type { Corpus } from '../corpus/corpus.ts'
import { pages } from '../edition/paths.ts'
import { dataPackage } from '../exports/data-package.ts'
import { releaseOf } from './release.ts'

/** `/datos/datapackage.json`: the descriptor of the files as they lie on the site. */
export async function publishedPackage(corpus: Corpus) {
  const { files, version } = await releaseOf(corpus)
  return dataPackage(corpus, files, version, (path) =>
    path.startsWith(pages.data) ? path.slice(pages.data.length) : absolute(path),
  )
}
