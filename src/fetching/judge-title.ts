import { fold } from '../text/fold.ts'

/** What the titles of a page say of the document that we cite. */
export type TitleVerdict = 'ours' | 'another' | 'nothing there'

const missing =
  /\b(?:error )?(?:404|410)\b|not found|no (?:se ha )?encontrad[ao]|no existe|doesn[’']t exist|does not exist|no longer (?:available|exists)|ya no est[aá] disponible|no disponible|introuvable|nicht gefunden|non trovata|não encontrada/i

/** The part of our words that a title has to have, to be the same. */
const enough = 1 / 3

/**
 * Judge whether a page is still the document with our title. A server may say that nothing is there in
 * a page that it sends as if something were.
 *
 * @param isLiteral true if our title is the document's own
 */
export function judgeTitle(
  ours: string,
  isLiteral: boolean,
  titles: readonly string[],
): TitleVerdict {
  const [first] = titles
  if (first === undefined) return 'ours'
  if (titles.some((title) => missing.test(title)) && !missing.test(ours)) return 'nothing there'
  const words = wordsOf(ours)
  if (!isLiteral || words.length === 0) return 'ours'
  const found = new Set(titles.flatMap(wordsOf))
  return words.filter((word) => found.has(word)).length / words.length >= enough
    ? 'ours'
    : 'another'
}

function wordsOf(text: string): string[] {
  return (
    fold(text)
      .match(/[\p{L}\p{N}]+/gu)
      ?.filter((word) => word.length > 2 || /\d/.test(word)) ?? []
  )
}
