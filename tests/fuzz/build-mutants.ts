import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { ContentFile } from '../../src/reading/content-file.ts'
import { latestDate } from '../../src/text/local-date.ts'
import { corpusFrom } from '../../src/reading/load-corpus.ts'
import { aCheckout, build, remove } from '../site/a-site.ts'
import { pagesIn } from '../site/pages.ts'
import { wordsOfParagraphs } from '../site/words-of-paragraphs.ts'
import type { Mutant } from './mutate.ts'

/**
 * Build contents that the check accepted, one after the other, and compare each site with what was
 * written.
 *
 * @returns what went wrong, by the story of its mutant
 */
export async function buildMutants(
  mutants: readonly Mutant[],
): Promise<{ fault: string; story: string[] }[]> {
  const root = await aCheckout()
  const faults: { fault: string; story: string[] }[] = []
  try {
    for (const { files, story } of mutants) {
      const fault = await faultOfBuild(root, files)
      if (fault !== undefined) faults.push({ fault, story })
    }
  } finally {
    await remove(root)
  }
  return faults
}

async function faultOfBuild(
  root: string,
  files: readonly ContentFile[],
): Promise<string | undefined> {
  await Promise.all(['content', 'dist'].map((name) => remove(path.join(root, name))))
  for (const { path: name, bytes } of files) {
    const file = path.join(root, name)
    await mkdir(path.dirname(file), { recursive: true })
    await writeFile(file, bytes)
  }
  try {
    await build(root)
  } catch (error) {
    return `is not built: ${error instanceof Error ? error.message : String(error)}`
  }
  return differenceOf(path.join(root, 'dist'), files)
}

/** What a page says otherwise than its file. */
function differenceOf(site: string, files: readonly ContentFile[]): string | undefined {
  const loaded = corpusFrom(files, latestDate(new Date()))
  if ('issues' in loaded) return 'is built, though the check refuses it'
  const pages = pagesIn(site)
  for (const { id } of loaded.corpus.articles) {
    const page = pages.find((page) => page.path === `/articulos/${id}/`)
    if (!page) return `has no page of the article ${id}`
    const words = wordsOfParagraphs(page)
    const original = files.find((file) => file.path === `content/articles/${id}/original.txt`)
    // Line ends and the sign at the beginning may be those of any machine.
    const printed = new TextDecoder()
      .decode(original?.bytes)
      .split(/\r?\n/)
      .filter((line) => line.trim() !== '')
    const at = printed.findIndex((line, index) => line !== words[index])
    if (at !== -1 || words.length !== printed.length) {
      return `prints “${words[at]}” in place of “${printed[at]}”`
    }
  }
  return undefined
}
