import { namesIn } from '../../text/personal-name.ts'
import { datesIn } from '../../text/read-date.ts'

/** What a line at the head of an article says of it. */
export interface HeadLine {
  authors: string[]
  published: string | null
  modified: string | null
  publisher: string | null
  url: string | null
  /** True where its date could be another. */
  isAmbiguous: boolean
  /** True where only the form of a name says that it is an author. */
  isGuess: boolean
}

const signed =
  /^(?:por|by|texto(?:\s+de)?|autor(?:a|es|as)?|escrito\s+por|firma(?:do\s+por)?|written\s+by|(?:una?\s+)?(?:entrevista|crónica|reportaje|análisis)\s+(?:de|por))\s*:?\s+(.+)$/iu

/**
 * Read a line as a byline, a date, an address or the name of the publisher, or all of them: “Por Ana
 * Ruiz | 18 de julio de 2025”. `undefined` for a line that says anything else.
 *
 * @param isSigned true where the page says that the line names the author
 */
export function readHeadLine(
  line: string,
  language: string | null,
  isSigned = false,
): HeadLine | undefined {
  if (line.length > 160) return undefined
  const read: HeadLine = {
    authors: [],
    published: null,
    modified: null,
    publisher: null,
    url: null,
    isAmbiguous: false,
    isGuess: false,
  }
  const rest = takeUrl(takeDates(line, language, read), read)
  let unread = 0
  let isFirst = true
  for (const part of rest.split(/\s*[|·•\n]\s*|\s+[—–/-]\s+/)) {
    const words = tidy(part.replace(noise, ' '))
    if (words === '') continue
    // Within a name, “de” and “del” are no noise.
    const name = tidy(part.replace(noiseAround, ' '))
    if (!takeAuthors(name, read, isSigned && isFirst) && !takePublisher(name, read)) {
      unread += words.length
    }
    isFirst = false
  }
  const isRead =
    read.authors.length > 0 || read.published !== null || read.modified !== null || read.isAmbiguous
  const says = isRead || read.url !== null || read.publisher !== null
  return says && unread <= 40 ? read : undefined
}

function tidy(words: string): string {
  return words.replace(/\s+/g, ' ').replace(/^[\s,.;:()—–-]+|[\s,;:(—–-]+$/g, '')
}

/** What stands around a date: the day of the week, the hour, “Publicado el”. */
const noise =
  /\b(?:lunes|martes|miércoles|jueves|viernes|sábado|domingo|monday|tuesday|wednesday|thursday|friday|saturday|sunday|publicad[oa]|publicación|actualizad[oa]|actualización|published|updated|posted|creado|fecha|date|última|last|modificad[oa]|hora|el|on|a las|at|de|del|en|h|hs|hrs|am|pm|cest|cet|utc|gmt|edt|est)\b(?:\.(?!\p{L})|(?!\p{L}|\.(?!\p{L})))|\b\d{1,2}[:.h]\d{2}(?::\d{2})?\b/giu

/** The same at the beginning and at the end of words. */
const noiseAround = new RegExp(
  String.raw`^(?:[\s,.;:()]*(?:${noise.source}))+|(?:(?:${noise.source})[\s,.;:()]*)+$`,
  'giu',
)

function takeDates(line: string, language: string | null, read: HeadLine): string {
  let rest = line
  for (const { date, isAmbiguous, index, length } of datesIn(line, language).toReversed()) {
    // A year within a title is no date of it.
    if (length <= 4 && line.trim().length > 4 && !/^(?:fecha|date)\b/i.test(line)) continue
    const before = line.slice(0, index)
    if (isAmbiguous) read.isAmbiguous = true
    if (/(?:actualiz|updated|modific)[^|·•]*$/i.test(before)) read.modified = date
    else read.published = date
    rest = `${rest.slice(0, index)} | ${rest.slice(index + length)}`
  }
  return rest
}

function takeUrl(line: string, read: HeadLine): string {
  const url = /https?:\/\/[^\s<>«»"]+/.exec(line)
  if (!url) return line
  read.url = url[0].replace(/[).,;]+$/, '')
  return line
    .replace(url[0], ' ')
    .replace(/\b(?:url|enlace|link|fuente|source|disponible en|recuperado de)\s*:?\s*$/i, '')
}

function takeAuthors(words: string, read: HeadLine, isSigned: boolean): boolean {
  const named = signed.exec(words)?.[1]
  const isLabelled = named !== undefined
  const names = namesIn(named ?? words)
  const [first = ''] = names
  if (isLabelled || isSigned) {
    if (!isName(first)) return false
    read.authors.push(...names.filter(isName))
    return true
  }
  const isDated = read.published !== null || read.modified !== null
  if (!isDated || !names.every(isPersonName)) return false
  read.authors.push(...names)
  read.isGuess = true
  return true
}

/** A name of a person or an office: words with capitals, and what joins them. */
function isName(text: string): boolean {
  const words = text.split(/\s+/)
  return (
    words.length <= 6 &&
    /^\p{Lu}/u.test(text) &&
    words.every(
      (word) =>
        /^[\p{Lu}'’]/u.test(word) ||
        /^(?:de|del|la|las|los|y|i|van|von|da|do|dos|di|e)$/.test(word),
    )
  )
}

/** True for two to four words with capitals, as a person is called. */
export function isPersonName(text: string): boolean {
  const capitals = text.split(/\s+/).filter((word) => /^\p{Lu}\p{Ll}/u.test(word)).length
  return isName(text) && capitals >= 2 && capitals <= 4
}

function takePublisher(words: string, read: HeadLine): boolean {
  const name = /^(?:fuente|publicado\s+(?:en|por)|medio|source|editorial)\s*:?\s+(.{2,60})$/iu.exec(
    words,
  )?.[1]
  if (name === undefined || !/^\p{Lu}/u.test(name)) return false
  read.publisher = name
  return true
}
