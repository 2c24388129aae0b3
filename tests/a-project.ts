import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { onTestFinished } from 'vitest'
import { aContent, type Change } from './a-content.ts'

/** A folder on the disk with the smallest content, changed, for as long as a test runs. */
export async function aProject(...changes: Change[]): Promise<string> {
  const root = await mkdtemp(path.join(tmpdir(), 'glosa-'))
  onTestFinished(() => rm(root, { recursive: true }))
  for (const file of aContent(...changes)) {
    const filePath = path.join(root, file.path)
    await mkdir(path.dirname(filePath), { recursive: true })
    await writeFile(filePath, file.bytes)
  }
  return root
}
