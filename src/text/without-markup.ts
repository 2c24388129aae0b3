/**
 * A line without the tags, the links and the references of HTML and Markdown and, if it is a row, with
 * a tab between two cells.
 */
export function withoutMarkup(line: string): string {
  const words = withReferencesRead(
    line
      .replaceAll(/<\/?[a-z][^<>]*>/gi, '')
      .replaceAll(/(?<![!\\])\[([^\]]+)\]\((?:https?:|mailto:|\/)[^()\s]*\)/gi, '$1'),
  )
  const row = /^\s*\|(.+)\|\s*$/.exec(words)?.[1]
  if (row === undefined) return words
  return row
    .split('|')
    .map((cell) => cell.trim())
    .join('\t')
}

/** The characters that are written in HTML by a name, and have no accent. */
const named: ReadonlyMap<string, string> = new Map(
  Object.entries<string>({
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    apos: "'",
    nbsp: '\u00A0',
    laquo: '«',
    raquo: '»',
    ldquo: '“',
    rdquo: '”',
    lsquo: '‘',
    rsquo: '’',
    ndash: '–',
    mdash: '—',
    hellip: '…',
    iexcl: '¡',
    iquest: '¿',
    ordm: 'º',
    ordf: 'ª',
    deg: '°',
    euro: '€',
  }),
)

const accents: ReadonlyMap<string, string> = new Map(
  Object.entries<string>({
    acute: '\u0301',
    grave: '\u0300',
    uml: '\u0308',
    tilde: '\u0303',
    cedil: '\u0327',
    circ: '\u0302',
  }),
)

/** The first reference of HTML to a character in a text: `&amp;`. */
export function referenceIn(text: string): string | undefined {
  return [...text.matchAll(reference)].map(([found]) => found).find((one) => readOf(one) !== one)
}

const reference = /&(?:[a-z]{2,8}|#\d{1,6}|#x[\da-f]{1,5});/gi

function withReferencesRead(text: string): string {
  return text.replaceAll(reference, readOf)
}

function readOf(written: string): string {
  const name = written.slice(1, -1)
  const [, hexadecimal, decimal] = /^#(?:x([\da-f]+)|(\d+))$/i.exec(name) ?? []
  if (hexadecimal !== undefined) return String.fromCodePoint(Number.parseInt(hexadecimal, 16))
  if (decimal !== undefined) return String.fromCodePoint(Number(decimal))
  const [, letter = '', accent = ''] = /^([a-z])([a-z]+)$/i.exec(name) ?? []
  const mark = accents.get(accent)
  return named.get(name) ?? (mark === undefined ? written : `${letter}${mark}`.normalize())
}
