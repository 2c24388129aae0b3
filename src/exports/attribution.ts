import type { Absolute } from './absolute.ts'
import { licence, siteName } from '../edition/about.ts'
import { pages } from '../edition/paths.ts'
import { nameOfVersion, type Version } from './version.ts'

/**
 * How to name the data where they are used: title, version, source and licence, as the licence
 * asks (CC BY 4.0, section 3(a)).
 */
export function attributionOf(version: Version, absolute: Absolute): string {
  return `${siteName}, datos de la edición anotada, versión ${nameOfVersion(version)}, ${absolute(pages.data)} (${licence.name}).`
}
