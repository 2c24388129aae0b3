import { startOfFile, type Issue, type Position } from '../text/issue.ts'
import { positionAt } from '../text/position-at.ts'
import type { ContentFile } from './content-file.ts'

/** The text of a file, without a byte order mark, or the issue that makes it unreadable. */
export function decode({ path, bytes }: ContentFile): { text: string } | { issue: Issue } {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    const conflict = /^<{7} .*$/m.exec(text)
    if (conflict) return { issue: mergeConflict(path, positionAt(text, conflict.index)) }
    if (text.trim() !== '') return { text }
  } catch {
    return {
      issue: {
        rule: 'not-utf8',
        filePath: path,
        position: lastReadablePosition(bytes),
        message: 'The file is not UTF-8: from here on its bytes are not text.',
        hint: 'Save it again with the encoding UTF-8.',
      },
    }
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

function mergeConflict(filePath: string, position: Position): Issue {
  return {
    rule: 'merge-conflict',
    filePath,
    position,
    message: 'Two versions of the file stand here, one after the other, as Git left them.',
    hint: 'Keep one of them, and delete the lines of `<<<<<<<`, `=======` and `>>>>>>>`.',
  }
}

/** Where the first byte stands that is not UTF-8. */
function lastReadablePosition(bytes: Uint8Array) {
  const readable = new TextDecoder('utf-8').decode(bytes).split('\uFFFD')[0] ?? ''
  const lines = readable.split('\n')
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 }
}
