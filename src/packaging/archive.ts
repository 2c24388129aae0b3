import { versionInFileName } from '../exports/version.ts'
import type { Release } from './release.ts'
import { zip } from './zip.ts'

/** The archive of all data: a folder with a data package and a file that explains it. */
export function archiveOf({ version, contents }: Release): Uint8Array<ArrayBuffer> {
  const folder = `glosa-${versionInFileName(version)}`
  const inFolder = [...contents].map(([path, text]) => [`${folder}/${path}`, text] as const)
  return zip(new Map(inFolder), version.date)
}
