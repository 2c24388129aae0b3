/** The name of the question in the address, `/buscar/?q=`. */
export const queryParameter = 'q'

/** Longer than any sentence that someone looks for, and short enough to answer at once. */
const maxLength = 300

/** What a reader asks for, as it is shown back to them; empty when they ask for nothing. */
export function readQuery(parameters: URLSearchParams): string {
  return tidy(parameters.get(queryParameter) ?? '')
}

/** A question without the accidents of typing and pasting. */
export function tidy(typed: string): string {
  return typed
    .normalize()
    .replace(/\p{Cf}+/gu, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
    .slice(0, maxLength)
    .toWellFormed()
    .trim()
}

/** The address of a question's answer, relative to the search page. */
export function addressOf(query: string): string {
  return query === '' ? '?' : `?${new URLSearchParams({ [queryParameter]: query }).toString()}`
}
