/** True for a text that reads like a sentence or more, unlike a label, a menu or a caption. */
export function isProse(text: string): boolean {
  const words = text.trim().split(/\s+/).length
  return words >= 12 && /[\p{L}\d)%][.!?…][»”"')\]]?(?:\s|$)/u.test(text)
}
