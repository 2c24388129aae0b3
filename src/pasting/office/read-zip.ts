import { unzipSync, type Unzipped } from 'fflate'
import type { Draft } from '../draft.ts'
import { decodePaste } from '../decode-paste.ts'
import { readHtml } from '../html/read-html.ts'
import type { RefusedPaste } from '../pasted-article.ts'
import { refused } from '../recognise-format.ts'
import { readWord } from './read-word.ts'

/** Read a file that is a ZIP archive: a Word file, or a page that Google Docs exports. */
export async function readZip(bytes: Uint8Array): Promise<Draft | RefusedPaste> {
  const files = unzip(bytes)
  if (!files) {
    return refused('The file is a ZIP archive that is damaged.', 'Save or download it again.')
  }
  if (files['word/document.xml']) {
    try {
      return await readWord(bytes, files)
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error)
      return refused(
        `The Word file cannot be read: ${reason}`,
        'Open it in Word and save it anew, or select all, copy and paste.',
      )
    }
  }
  const pages = Object.keys(files).filter(
    (name) => /\.html?$/i.test(name) && !name.startsWith('__'),
  )
  const page = pages[0] === undefined ? undefined : files[pages[0]]
  if (page && pages.length === 1) {
    const { text, doubts } = decodePaste(page)
    const draft = readHtml(text, { format: 'a document of Google Docs', isDocument: true })
    draft.doubts.push(...doubts)
    return draft
  }
  return refused(
    pages.length > 1
      ? `The archive has ${pages.length} pages.`
      : 'The archive has neither a Word document nor a page in it.',
    'Give the file of the article alone: Word (`.docx`), `.html` or `.txt`. Other programs (Pages, OpenDocument) can save as Word.',
  )
}

function unzip(bytes: Uint8Array): Unzipped | undefined {
  try {
    return unzipSync(bytes, {
      // The pictures of a document may be large, and are not read.
      filter: ({ name, originalSize }) =>
        /\.(?:xml|html?|rels)$/i.test(name) && originalSize < 50_000_000,
    })
  } catch {
    return undefined
  }
}
