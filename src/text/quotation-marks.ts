/** Pairs of quotation marks, as Spanish and English texts print them. */
const pairs: Record<string, string> = { '"': '"', '“': '”', '«': '»', '‘': '’', "'": "'" }

/**
 * The words between the quotation marks that open and close a text, exactly as they
 * stand, or `undefined` when it does not begin and end with a pair.
 */
export function betweenQuotationMarks(text: string): string | undefined {
  const closing = pairs[text.charAt(0)]
  if (closing === undefined || text.length < 3 || !text.endsWith(closing)) return undefined
  return text.slice(1, -1)
}
