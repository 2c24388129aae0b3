import type { Copied } from './quotation.ts'

/**
 * Put text into the clipboard, as plain text and as rich text at once.
 *
 * The content is a promise, because a browser lets a page write only while it handles the reader's
 * action, and the content may not be loaded by then.
 *
 * @throws when the browser does not let the page write
 */
export async function copy(copied: Promise<Copied>): Promise<void> {
  if (typeof ClipboardItem === 'undefined') {
    await navigator.clipboard.writeText((await copied).text)
    return
  }
  const blob = async (type: 'text' | 'html') =>
    new Blob([(await copied)[type]], { type: type === 'text' ? 'text/plain' : 'text/html' })
  await navigator.clipboard.write([
    new ClipboardItem({ 'text/plain': blob('text'), 'text/html': blob('html') }),
  ])
}
