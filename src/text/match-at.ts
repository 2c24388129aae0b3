/**
 * What a pattern matches exactly at a place of a text. The pattern has the flag `y`, and looks at what
 * stands before the place with `(?<=…)`, which reads backwards. One that ends in `$`, on the text before
 * the place, would be tried from each of its characters on.
 */
export function matchAt(pattern: RegExp, text: string, index: number): string[] {
  pattern.lastIndex = index
  return pattern.exec(text) ?? []
}
