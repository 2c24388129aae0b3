import { cp, mkdir, mkdtemp, rename, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { serialize } from 'node:v8'
import { expect, onTestFinished, test } from 'vitest'
import type { ContentFile } from '../../src/reading/content-file.ts'
import { loadCorpus } from '../../src/reading/load-corpus.ts'
import { followFolder, readFolder } from '../../src/reading/read-folder.ts'
import { requireEdition } from '../../src/reading/require-corpus.ts'
import { formatReport } from '../../src/text/format-report.ts'
import { inventedEdition } from '../an-edition.ts'
import { aProject } from '../a-project.ts'
import { mutate } from '../fuzz/mutate.ts'
import { randomFrom } from '../fuzz/random.ts'
import { paths } from '../a-content.ts'

async function aCopy(): Promise<string> {
  const root = await mkdtemp(path.join(tmpdir(), 'glosa-following-'))
  onTestFinished(() => rm(root, { recursive: true }))
  await cp(path.join(inventedEdition, 'content'), path.join(root, 'content'), { recursive: true })
  return root
}

/** Change files on the disk from some to others. */
async function write(root: string, before: readonly ContentFile[], after: readonly ContentFile[]) {
  const bytes = new Map(before.map((file) => [file.path, file.bytes]))
  for (const file of after) {
    if (bytes.get(file.path) !== file.bytes) {
      await mkdir(path.dirname(path.join(root, file.path)), { recursive: true })
      await writeFile(path.join(root, file.path), file.bytes)
    }
    bytes.delete(file.path)
  }
  for (const gone of bytes.keys()) await rm(path.join(root, gone), { recursive: true })
}

/** The edition as the development server has it, or its report. */
async function followed(root: string) {
  try {
    return await requireEdition(root, { drafts: true })
  } catch (error) {
    return String(error)
  }
}

/** The same, all of it read anew. */
async function anew(root: string) {
  const loaded = await loadCorpus(root, { warns: true, drafts: true })
  return 'issues' in loaded ? `ContentError: \n\n${formatReport(loaded.issues)}\n` : loaded
}

/** A corpus has its things in many places, and to compare it place by place takes minutes. */
async function isAsAnew(root: string, found: unknown): Promise<boolean> {
  return serialize(found).equals(serialize(await anew(root)))
}

test('whatever is edited, the edition that is followed is the one that a check finds', async () => {
  const root = await aCopy()
  const whole = readFolder(root)
  expect(await isAsAnew(root, await followed(root))).toBe(true)
  let reports = 0
  let before = whole
  for (let seed = 1; seed <= 12; seed += 1) {
    const { files, story } = mutate(whole, randomFrom(seed))
    await write(root, before, files)
    before = files
    const found = await followed(root)
    if (typeof found === 'string') reports += 1
    expect(await isAsAnew(root, found), story.join('\n')).toBe(true)
  }
  expect(reports).toBeGreaterThan(3)
  await write(root, before, whole)
  expect(await isAsAnew(root, await followed(root))).toBe(true)
}, 120_000)

test('while nothing changes, the edition is the same', async () => {
  const root = await aProject()
  const edition = await requireEdition(root)
  expect(await requireEdition(root)).toBe(edition)
})

test('a file is seen to change, though its size and its time are what they were', async () => {
  const root = await aProject()
  const file = path.join(root, paths.claim)
  const look = followFolder(root)
  const textOf = () =>
    new TextDecoder().decode(look().find((one) => one.path === paths.claim)?.bytes)
  const text = textOf()
  const { atime, mtime } = await stat(file)
  for (const letter of ['á', 'é', 'í', 'ó']) {
    await writeFile(file, text.replace('El', letter))
    await utimes(file, atime, mtime)
    expect(textOf()).toBe(text.replace('El', letter))
  }
})

test('files that come, go and are renamed are seen', async () => {
  const root = await aProject()
  const look = followFolder(root)
  const source = path.join(root, 'content/sources/otra.yaml')
  const seen = () => look().map((file) => file.path)
  const before = seen()
  await writeFile(source, 'type: report\n')
  expect(seen()).toEqual([...before, 'content/sources/otra.yaml'].toSorted())
  await rename(source, path.join(root, 'content/sources/una.yaml'))
  expect(seen()).toEqual([...before, 'content/sources/una.yaml'].toSorted())
  await rm(path.join(root, 'content/sources/una.yaml'))
  expect(seen()).toEqual(before)
})

test('of what is as it was, the same objects are handed out', async () => {
  const root = await aProject()
  const look = followFolder(root)
  const before = look()
  expect(look()).toBe(before)
  await writeFile(path.join(root, paths.claim), 'Otra cosa.\n')
  const after = look()
  const changed = after.filter((file) => !before.includes(file))
  expect(changed.map((file) => file.path)).toEqual([paths.claim])
})
