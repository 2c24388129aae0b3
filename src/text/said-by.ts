import { oncePer } from './once-per.ts'

/** Who says the words of a quotation, as the text around it prints it. */
export interface Attribution {
  name: string
  /** `undefined` if the text gives none beside the name. */
  role: string | undefined
}

/** The words that begin a sentence before a name. */
const noName = '(?!(?:Según|Para|Como|El|La|Los|Las|Un|Una|En|De|A|Así|According)(?![\\p{L}]))'
const capitalised = String.raw`${noName}\p{Lu}(?:\.|[\p{L}\p{M}'’-]*)`
const particles = '(?:(?:de|del|la|las|los|da|do|dos|di|van|von|der|y) )*'
const fullName = new RegExp(`${capitalised}(?: ${particles}${capitalised})+`, 'u')

/** The words after a name that say when, where or how something was said, and are no role. */
const noRole =
  /^(al|ante|con|cuando|desde|durante|en|entre|hasta|para|por|que|quien|si|sin|sobre|tras|y)\b/

/**
 * Read from the sentence around a quotation who says it: «…», dice Ana Pérez, directora del
 * centro. Or: según Ana Pérez, directora del centro, «…».
 *
 * @param before the words of its paragraph before it
 * @param after those after it
 * @param known the names that the edition knows, by which a surname alone is recognised
 */
export function saidBy(
  before: string,
  after: string,
  known: readonly string[],
): Attribution | undefined {
  return (
    attributionIn(restOfSentence.exec(after)?.[0] ?? '', known) ??
    attributionIn(before.split(/[.;!?»”"]/).at(-1) ?? '', known)
  )
}

/** As far as a full stop, which the one of an initial is not. */
const restOfSentence = /^(?:[^.;:«“"]|(?<=(?<!\p{L})\p{Lu})\.)*/u

function attributionIn(sentence: string, known: readonly string[]): Attribution | undefined {
  const printed = nameIn(sentence, known)
  if (!printed) return undefined
  const [, next = ''] = sentence.slice(printed.end).match(/^, ([^,]+)/) ?? []
  const role = next.trim()
  return { name: printed.name, role: role === '' || noRole.test(role) ? undefined : role }
}

/** The first name in a sentence: one that is known, in full or by its last word, or any other. */
function nameIn(
  sentence: string,
  known: readonly string[],
): { name: string; end: number } | undefined {
  const found = namesPerhapsIn(sentence, known)
    .flatMap((name) => [
      { name, printed: name },
      { name, printed: lastWordOf(name) },
    ])
    .flatMap(({ name, printed }) => {
      const at = indexOfWords(sentence, printed)
      return at === -1 ? [] : [{ name, at, end: at + printed.length }]
    })
  const other = fullName.exec(sentence)
  if (other) found.push({ name: other[0], at: other.index, end: other.index + other[0].length })
  // Of two names at one place, the longer is the whole.
  return found.toSorted((a, b) => a.at - b.at || b.end - a.end)[0]
}

function lastWordOf(name: string): string {
  return name.slice(name.lastIndexOf(' ') + 1)
}

/** The names with their places, by the letters with which their last words begin. */
const byLastWord = oncePer('byLastWord', (known: readonly string[]) =>
  Map.groupBy(known.entries(), ([, name]) => /^\p{L}*/u.exec(lastWordOf(name))?.[0] ?? ''),
)

/**
 * The names that may stand in a sentence, in their order. Where the last word of a name stands by
 * itself, the letters with which it begins do.
 */
function namesPerhapsIn(sentence: string, known: readonly string[]): string[] {
  const runs = new Set(['', ...(sentence.match(/\p{L}+/gu) ?? [])])
  return [...runs]
    .flatMap((run) => byLastWord(known).get(run) ?? [])
    .toSorted(([a], [b]) => a - b)
    .map(([, name]) => name)
}

/** Where words stand by themselves in a text, or -1. */
function indexOfWords(text: string, words: string): number {
  const at = text.indexOf(words)
  const isLetter = (character: string) => /\p{L}/u.test(character)
  const isApart = !isLetter(text.charAt(at - 1)) && !isLetter(text.charAt(at + words.length))
  return at !== -1 && isApart ? at : -1
}
