/** Longer than any sentence that someone looks for, and short enough to answer at once. */
const maxLength = 300

/** A question without the accidents of typing and pasting. */
export function tidy(typed: string): string {
  return typed
    .slice(0, 4 * maxLength)
    .normalize()
    .replace(/\p{Cf}+/gu, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
    .slice(0, maxLength)
    .toWellFormed()
    .trim()
}
