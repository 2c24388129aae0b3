import { readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { zipSync } from 'fflate'
import type { Block, PastedArticle, RefusedPaste } from '../../src/pasting/pasted-article.ts'
import { readPaste } from '../../src/pasting/read-paste.ts'
import { textOfBlock } from '../../src/pasting/texts-of.ts'

/** The same article in seven formats. */
export const pastesOfOneArticle = [
  'news-page/paste.html',
  'selection/paste.html',
  'word/paste.docx',
  'google-docs/paste.html',
  'wrapped-text/paste.txt',
  'pdf-text/paste.txt',
  'markdown/paste.md',
]

/** Read a paste of `tests/pastes/`. A folder named `….docx` is the contents of a Word file. */
export async function readFixture(name: string, asClipboard = false): Promise<PastedArticle> {
  const file = path.join('tests/pastes', name)
  const bytes = statSync(file).isDirectory() ? zipOf(file) : readFileSync(file)
  return article(await readPaste(bytes, asClipboard ? null : path.basename(name)))
}

/** Read a text as an editor pastes it. */
export async function readText(
  text: string,
  fileName: string | null = null,
): Promise<PastedArticle> {
  return article(await readPaste(Buffer.from(text), fileName))
}

export function article(result: PastedArticle | RefusedPaste): PastedArticle {
  if (result.kind === 'refused') throw new Error(`Refused: ${result.message}`)
  return result
}

function zipOf(folder: string): Uint8Array {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => path.join(folder, name))
    .filter((file) => statSync(file).isFile())
    .map((file) => [path.relative(folder, file), new Uint8Array(readFileSync(file))] as const)
  return zipSync(Object.fromEntries(files))
}

/** Each block as its type and its words, with plain spaces. */
export function outline(blocks: readonly Block[]): [string, string][] {
  return blocks.map((block) => [
    block.type,
    (block.type === 'list'
      ? block.items.map((item) => item.map(textOfBlock).join(' ')).join(' | ')
      : textOfBlock(block)
    ).replaceAll('\u00A0', ' '),
  ])
}
