import { fileNameOf } from '../../edition/paths.ts'
import { href } from '../site.ts'

/** A link to a file, named after the file, in Markdown. */
export function fileLink(path: string): string {
  return `[${fileNameOf(path)}](${href(path)})`
}
