/** Pairs of quotation marks, as Spanish and English texts print them. */
const pairs: Record<string, string> = { '"': '"', '“': '”', '«': '»', '‘': '’', "'": "'" }

/**
 * The exact words between the quotation marks around a text, or `undefined` if it does not begin and
 * end with the same pair: “a”, he says, “b” does not.
 */
export function betweenQuotationMarks(text: string): string | undefined {
  const closing = pairs[text.charAt(0)]
  if (closing === undefined || text.length < 3 || !text.endsWith(closing)) return undefined
  const words = text.slice(1, -1)
  return closesBeforeItsEnd(words, text.charAt(0), closing) ? undefined : words
}

function closesBeforeItsEnd(words: string, opening: string, closing: string): boolean {
  // An apostrophe looks like a closing single mark.
  if (closing === '’' || closing === "'") return false
  let open = 1
  for (const sign of words) {
    if (sign === closing) open -= 1
    else if (sign === opening) open += 1
    if (open === 0) return true
  }
  return false
}
