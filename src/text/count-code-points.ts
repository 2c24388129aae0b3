/**
 * How many Unicode code points a text has: what W3C Web Annotation and most languages count,
 * where `length` counts UTF-16 units.
 */
export function countCodePoints(text: string): number {
  let count = text.length
  for (let index = 0; index < text.length; index += 1) {
    // The second half of a pair is at no code point of its own.
    if ((text.codePointAt(index) ?? 0) > 0xffff) count -= 1
  }
  return count
}
