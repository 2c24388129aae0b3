import { writeFile } from 'node:fs/promises'
import { contentFiles } from '../reading/require-corpus.ts'
import { withComposedAccents } from '../text/decomposed-accents.ts'

// Anything but UTF-8 is left as it is: the check reports it.
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

if (process.argv.length > 2) {
  console.error('It takes no arguments: it puts right every file in `content/`.')
  process.exitCode = 1
} else {
  await composeAll()
}

async function composeAll(): Promise<void> {
  let changed = 0
  for (const { path, bytes } of contentFiles(process.cwd())) {
    const text = textOf(bytes)
    const composed = withComposedAccents(text)
    if (composed === text) continue
    await writeFile(path, composed)
    console.log(path)
    changed += 1
  }
  if (changed === 0) console.log('Every accent is composed already.')
}

function textOf(bytes: Uint8Array): string {
  try {
    return decoder.decode(bytes)
  } catch {
    return ''
  }
}
