import { absolute } from './absolute.ts'
import { licence } from '../edition/about.ts'
import { pages } from '../edition/paths.ts'
import { datasets } from '../edition/words/datasets.ts'
import { attributionOf } from './attribution.ts'
import { nameOfVersion, type Version } from './version.ts'

/** `LEEME.txt`, which explains the data to a reader who finds the archive without the site. */
export function archiveReadme(version: Version): string {
  return datasets.readme({
    version: nameOfVersion(version),
    url: absolute(pages.data),
    licence: `${licence.title} (${licence.name}),\n${licence.url}`,
    attribution: attributionOf(version),
  })
}
