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

/** A tidied question without a last word of which there is but a letter: it may become anything. */
export function withoutFirstLetter(query: string): string {
  return query.replace(/(?<![\p{L}\p{N}])[\p{L}\p{N}]$/u, '').trim()
}
