import { absolute } from './absolute.ts'
import { licence } from '../edition/about.ts'
import { pages } from '../edition/paths.ts'
import { datasets } from '../edition/words/datasets.ts'
import { nameOfVersion, type Version } from './version.ts'

/**
 * The attribution that the licence requires of users of the data: title, version, source and
 * licence (CC BY 4.0, section 3(a)).
 */
export function attributionOf(version: Version): string {
  return datasets.attribution(nameOfVersion(version), absolute(pages.data), licence.name)
}
