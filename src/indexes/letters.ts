import { capitalised } from '../text/capitalised.ts'
import { fold } from '../text/fold.ts'
import { language } from '../text/language.ts'
import { below, halvesOf, type Scale, type Stretch } from './scale.ts'

/** What is no letter: figures, blanks, and the end of a name. It comes before all letters. */
const none = '0'
const signs = `${none}abcdefghijklmnopqrstuvwxyz`
const last = signs.length - 1

/** The longest beginning of a name that is words for a stretch by itself. */
const mostLetters = 6

/** By the letters of a name, without accents. */
export const letters: Scale = {
  isDescending: false,
  cut: (stretch) =>
    stretch.from === stretch.to ? halvesOf(below(stretch, last)) : halvesOf(stretch),
  slugOf: ({ prefix, from, to }) =>
    (from === to ? [from] : [from, to]).map((end) => signsOf([...prefix, end])).join('-'),
  nameOf: (stretch, labels) => {
    const { prefix, from, to } = stretch
    if (prefix.length >= mostLetters) return range(labels)
    return range([nameOfEnd(stretch, from), nameOfEnd(stretch, to)])
  },
}

/** The places of the letters of a name: those of “Él” are 5 and 12. */
export function digitsOfName(name: string): number[] {
  const plain = fold(name).replace(/^[^a-z0-9]+/, '')
  return Array.from(plain, (sign) => Math.max(0, signs.indexOf(sign)))
}

const { compare } = new Intl.Collator(language)

/** Entries by their names, as these stand on the scale; those at one place as in a dictionary. */
export function sortedByName<Entry>(
  entries: readonly Entry[],
  nameOf: (entry: Entry) => string,
): Entry[] {
  return entries
    .map((entry) => ({ entry, name: nameOf(entry), digits: digitsOfName(nameOf(entry)) }))
    .toSorted((a, b) => compareDigits(a.digits, b.digits) || compare(a.name, b.name))
    .map(({ entry }) => entry)
}

function compareDigits(one: readonly number[], other: readonly number[]): number {
  for (let place = 0; place < Math.max(one.length, other.length); place += 1) {
    const difference = (one[place] ?? 0) - (other[place] ?? 0)
    if (difference !== 0) return difference
  }
  return 0
}

function signsOf(digits: readonly number[]): string {
  return digits.map((digit) => signs.charAt(digit)).join('')
}

/** An end of a stretch: “Ma”; “M” where nothing that is a letter follows; “0–9” for no letter at all. */
function nameOfEnd({ prefix }: Stretch, digit: number): string {
  const beginning = signsOf([...prefix, digit])
    .replaceAll(none, ' ')
    .trimEnd()
  return beginning === '' ? '0–9' : beginning.split(' ').map(capitalised).join(' ')
}

function range([first, last]: readonly [string, string]): string {
  return first === last ? first : `${first}–${last}`
}
