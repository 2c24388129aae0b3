/** Pairs of quotation marks, as texts in many languages print them: what can close each. */
const pairs: Record<string, string> = {
  '"': '"',
  '“': '”',
  '”': '”',
  '«': '»',
  '»': '«»',
  '‹': '›',
  '›': '‹',
  '‘': '’',
  '’': '’',
  '„': '“”',
  '‚': '‘’',
  "'": "'",
  '「': '」',
  '『': '』',
}

/** What stands before each further paragraph of one quotation: in Spanish the closing mark. */
const goingOn: Record<string, string> = { ...pairs, '„': '„' }

/**
 * The words between the quotation marks around a text, without the spaces inside French ones, or `undefined` if it does not begin and
 * end with the same pair: “a”, he says, “b” does not.
 */
export function betweenQuotationMarks(text: string): string | undefined {
  const closing = pairs[text.charAt(0)]
  if (closing === undefined || text.length < 3 || !closing.includes(text.slice(-1)))
    return undefined
  // Two apostrophes are one mark, as typewriters wrote it.
  if (/^''.+''$/su.test(text)) return text.length > 4 ? text.slice(2, -2) : undefined
  const inside = text.slice(1, -1)
  // French sets its marks off with spaces.
  const words = /^[«‹]/.test(text) ? inside.trim() : inside
  const isOpen = closesBeforeItsEnd(words, text.charAt(0), text.slice(-1))
  return isOpen || words === '' ? undefined : words
}

/**
 * The exact words of the paragraphs over which one quotation goes on. Only its last paragraph closes
 * it; each further one may begin with a mark of its own: «a / »b / »c».
 *
 * @returns `undefined` if the paragraphs are no such quotation
 */
export function overParagraphs(paragraphs: readonly string[]): string[] | undefined {
  const [first = '', ...more] = paragraphs
  const last = more.at(-1)
  const opening = first.charAt(0)
  const closing = pairs[opening]
  const begins = (goingOn[opening] ?? '') + opening
  if (last === undefined || closing === undefined || !closing.includes(last.slice(-1))) {
    return undefined
  }
  if (more.some((text) => text.length < 2)) return undefined
  const words = paragraphs.map((text, index) => {
    const own = begins.includes(text.charAt(0)) ? text.slice(1) : text
    return index === paragraphs.length - 1 ? own.slice(0, -1) : own
  })
  const isClosedEarly = words.some((text) => closesBeforeItsEnd(text, opening, last.slice(-1)))
  return isClosedEarly ? undefined : words
}

function closesBeforeItsEnd(words: string, opening: string, closing: string): boolean {
  // An apostrophe looks like a closing single mark.
  if (closing === '’' || closing === "'") return false
  let open = 1
  for (const sign of words) {
    if (sign === closing) open -= 1
    else if (sign === opening) open += 1
    if (open === 0) return true
  }
  return false
}

/** The words after the dash with which a line of dialogue begins, or `undefined` if none does. */
export function afterDialogueDash(text: string): string | undefined {
  return /^[—–―-]\s?(?=[\p{L}\p{N}¿¡])/u.exec(text) ? text.replace(/^.\s?/u, '') : undefined
}
