/** A text by its letters and digits alone: two texts that are the same but for their typography. */
export function same(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase()
}
