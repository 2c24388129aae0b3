import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'

/** Have the lists of a checkout split as those of a thousand articles are. */
export async function splitSooner(root: string): Promise<void> {
  const file = path.join(root, 'src/edition/page-limits.ts')
  const text = await readFile(file, 'utf8')
  const limits = '{ whole: 200, part: 150, ofThing: 200 }'
  const changed = text.replace(/\{ whole: \d+, part: \d+, ofThing: \d+ \}/, limits)
  if (!changed.includes(limits)) throw new Error('The limits of pages stand elsewhere.')
  await writeFile(file, changed)
}
