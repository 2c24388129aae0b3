import { startOfFile, type Issue, type Position } from '../text/issue.ts'
import { positionAt } from '../text/position-at.ts'
import type { ContentFile } from './content-file.ts'

const utf8 = new TextDecoder('utf-8', { fatal: true })
const latin1 = new TextDecoder('latin1')

/**
 * The text of a file, without a byte order mark and with the line ends of Unix, which Git changes on
 * some machines; or the issue that makes it unreadable.
 */
export function decode({
  path,
  bytes,
  unreadable: obstacle,
}: ContentFile): { text: string } | { issue: Issue } {
  if (obstacle) {
    return {
      issue: { rule: 'unreadable-file', filePath: path, position: startOfFile, ...obstacle },
    }
  }
  const foreign = formatOf(bytes)
  if (foreign !== undefined) return { issue: unreadable(path, startOfFile, foreign) }
  try {
    const text = utf8.decode(bytes).replaceAll('\r\n', '\n')
    const conflict = /^<{7} .*$/m.exec(text)
    if (conflict) return { issue: mergeConflict(path, positionAt(text, conflict.index)) }
    if (/\r/.test(text) && !text.includes('\n'))
      return { issue: unreadable(path, startOfFile, ofOldMacs) }
    if (text.trim() !== '') return { text }
  } catch {
    const message = 'The file is not UTF-8: from here on its bytes are not text.'
    return { issue: unreadable(path, lastReadablePosition(bytes), message) }
  }

  return {
    issue: {
      rule: 'empty-file',
      filePath: path,
      position: startOfFile,
      message: 'The file is empty.',
      hint: 'Write it, or delete it.',
    },
  }
}

const ofOldMacs =
  'The lines of the file end as those of old Macs, which nothing here takes for ends.'

function unreadable(filePath: string, position: Position, message: string): Issue {
  const ends = message === ofOldMacs ? ' and the line ends of Unix' : ''
  const hint =
    message === aPage
      ? 'Copy the words from where a browser shows them. `npm run new article` reads a saved page.'
      : `Save it again as plain text, with the encoding UTF-8${ends}.`
  return { rule: 'not-utf8', filePath, position, message, hint }
}

const aPage = 'The file is a page in HTML, with all its tags.'

/** What is said of a file that another program wrote in a format of its own. */
function formatOf(bytes: Uint8Array): string | undefined {
  const [first, second] = bytes
  if (first === 0x50 && second === 0x4b) return 'The file is a document of Word, or an archive.'
  if (first === 0xd0 && second === 0xcf) return 'The file is a document of Word.'
  const beginning = latin1.decode(bytes.subarray(0, 200)).trimStart()
  if (beginning.startsWith('{\\rtf')) return 'The file is in the format RTF, with signs of its own.'
  if (beginning.startsWith('%PDF-')) return 'The file is a PDF.'
  if (
    /^(?:\u00EF\u00BB\u00BF)?(?:<\?xml[^>]*>\s*)?<(?:!doctype html|html|head|body)\b/i.test(
      beginning,
    )
  )
    return aPage
  if (/^MIME-Version:|^From: <Saved by/i.test(beginning)) return aPage
  const isWide = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)
  return isWide || isAQuarterZeros(bytes) ? 'The encoding of the file is UTF-16.' : undefined
}

function isAQuarterZeros(bytes: Uint8Array): boolean {
  // Hardly a file has one, and most of the time would go into counting none.
  return bytes.includes(0) && bytes.filter((byte) => byte === 0).length > bytes.length / 4
}

function mergeConflict(filePath: string, position: Position): Issue {
  return {
    rule: 'merge-conflict',
    filePath,
    position,
    message: 'Two versions of the file stand here, one after the other, as Git left them.',
    hint: filePath.startsWith('content/addresses/')
      ? 'Keep the entries of both, of `lists` the greater numbers, and delete the lines of `<<<<<<<`, `=======` and `>>>>>>>`; then run `npm run addresses`.'
      : 'Keep one of them, and delete the lines of `<<<<<<<`, `=======` and `>>>>>>>`.',
  }
}

/** Where the first byte stands that is not UTF-8. */
function lastReadablePosition(bytes: Uint8Array) {
  const readable = new TextDecoder('utf-8').decode(bytes).split('\uFFFD')[0] ?? ''
  const lines = readable.split('\n')
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 }
}
