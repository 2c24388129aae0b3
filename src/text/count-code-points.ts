/**
 * The number of Unicode code points in a text, by which W3C Web Annotation and most languages
 * count, where `length` counts UTF-16 units.
 */
export function countCodePoints(text: string): number {
  return Array.from(text).length
}
