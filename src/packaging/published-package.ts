import type { Corpus } from '../corpus/corpus.ts'
import { pages } from '../corpus/url-of.ts'
import { dataFilesOf } from '../exports/data-files.ts'
import { dataPackage } from '../exports/data-package.ts'
import type { Absolute } from '../exports/json-file.ts'
import { weigh } from './weigh.ts'

/** `/datos/datapackage.json`: the descriptor of the files as they lie on the site. */
export function publishedPackage(corpus: Corpus, absolute: Absolute) {
  const files = dataFilesOf(corpus, absolute).map(weigh)
  return dataPackage(corpus, files, absolute, (path) =>
    path.startsWith(pages.data) ? path.slice(pages.data.length) : absolute(path),
  )
}
