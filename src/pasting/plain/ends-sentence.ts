/** True for a text that ends as a sentence does: with a full stop, a question, a closing mark. */
export function endsSentence(text: string): boolean {
  return /[.!?…:](?:\s?[»”’"')\]—]|\s?\[\d+\]|[¹²³⁴-⁹]|\d{1,2}(?=$))*$/u.test(text.trim())
}
