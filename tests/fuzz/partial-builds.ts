import { mkdir, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { latestDate } from '../../src/text/local-date.ts'
import type { ContentFile } from '../../src/reading/content-file.ts'
import { corpusFrom } from '../../src/reading/load-corpus.ts'
import { readFolder } from '../../src/reading/read-folder.ts'
import { inventedEdition } from '../an-edition.ts'
import { aCheckout, build, remove } from '../site/a-site.ts'
import { splitSooner } from '../site/split-sooner.ts'
import { unlikeFiles } from '../site/unlike-files.ts'
import { editWords } from './edit-words.ts'
import { mutate } from './mutate.ts'
import { randomFrom } from './random.ts'

/*
 * `node tests/fuzz/partial-builds.ts <seed> <count>`: the invented edition, changed by chance again and
 * again, is built after each change as an editor does it and, beside it, from nothing. It ends with 1 if
 * the two sites were ever unlike. One change takes some forty seconds.
 */

const [seed = 1, count = 20] = process.argv.slice(2).map(Number)
const content = readFolder(inventedEdition)
const [partial, whole] = [await aCheckout(), await aCheckout()]
try {
  for (const root of [partial, whole]) await splitSooner(root)
  await build(partial)
  for (let number = seed, built = 0; built < count; number += 1) {
    const random = randomFrom(number)
    const { files, story } = number % 3 === 0 ? mutate(content, random) : editWords(content, random)
    if (!('corpus' in corpusFrom(files, latestDate(new Date())))) continue
    built += 1
    for (const root of [partial, whole]) await write(root, files)
    await rm(path.join(whole, '.astro/glosa-pages'), { force: true })
    const [one, other] = [await build(partial), await build(whole)]
    const unlike = await unlikeFiles(one, other)
    console.log(`#${number} ${story.join('; ')}: ${unlike.length} files are unlike`)
    if (unlike.length > 0) {
      console.log(unlike.slice(0, 20).join('\n'))
      process.exitCode = 1
    }
  }
} finally {
  for (const root of [partial, whole]) await remove(root)
}

async function write(root: string, files: readonly ContentFile[]): Promise<void> {
  await rm(path.join(root, 'content'), { recursive: true })
  for (const { path: name, bytes } of files) {
    const file = path.join(root, name)
    await mkdir(path.dirname(file), { recursive: true })
    await writeFile(file, bytes)
  }
}
