/**
 * What stands before and after words in HTML. Words in tags do not count.
 *
 * @param words escaped as the HTML is
 * @returns `undefined` unless the words stand there once, and without a tag between them
 */
export function splitAtWords(
  html: string,
  words: string,
): { before: string; after: string } | undefined {
  const texts = [...html.matchAll(/<[^>]*>|[^<]+/g)].filter(([part]) => !part.startsWith('<'))
  const places = texts.flatMap(({ 0: text, index }) =>
    [...text.matchAll(new RegExp(RegExp.escape(words), 'g'))].map((found) => index + found.index),
  )
  const [place] = places
  if (place === undefined || places.length > 1) return undefined
  return { before: html.slice(0, place), after: html.slice(place + words.length) }
}
