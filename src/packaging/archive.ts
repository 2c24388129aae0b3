import { versionInFileName } from '../exports/version.ts'
import type { Release } from './release.ts'
import { zip } from './zip.ts'

/** All data in one file: a folder with a data package, and a note on what it is. */
export function archiveOf({ version, contents }: Release): Uint8Array<ArrayBuffer> {
  const folder = `glosa-${versionInFileName(version)}`
  const inFolder = [...contents].map(([path, text]) => [`${folder}/${path}`, text] as const)
  return zip(new Map(inFolder), version.date)
}
