import leven from 'leven'

/** The words of the site, folded, with how often each occurs. */
export type Vocabulary = ReadonlyMap<string, number>

/**
 * How many signs may be wrong: one in five. Of a word of middling length whose beginning is
 * right two may be, if one is missing or too many; two others make another word of it.
 */
function maxDistanceBetween(written: string, candidate: string): number {
  const allowed = written.length < 4 ? 0 : Math.max(1, Math.floor(written.length / 5 + 0.4))
  const isTruncated =
    written.length >= 6 &&
    written.length !== candidate.length &&
    written.slice(0, 3) === candidate.slice(0, 3)
  return Math.max(allowed, isTruncated ? 2 : 0)
}

export type Spelling = ReturnType<typeof spellingOf>

/** The letters under which words are filed; all others are one. */
export const initials = 'a b c d e f g h i j k l m n o p q r s t u v w x y z otra'.split(' ')

/**
 * How the words of a site are spelt.
 *
 * @param wordsUnder at least the words that are filed under an initial
 */
export function spellingOf(wordsUnder: (initial: string) => Promise<Vocabulary>) {
  const filed = new Map<string, Promise<Vocabulary>>()
  const under = (initial: string) => {
    const known = filed.get(initial) ?? wordsUnder(initial)
    filed.set(initial, known)
    return known
  }
  const like = async (word: string): Promise<Vocabulary> => {
    const [first = new Map(), ...others] = new Set(await Promise.all(initialsOf(word).map(under)))
    return others.length === 0 ? first : new Map([first, ...others].flatMap((words) => [...words]))
  }
  return {
    corrections: async (word: string) => corrections(word, await like(word), like),
    closest: async (word: string) => closest(word, await like(word)),
  }
}

/** The initials under which a word is filed: its own, and that of its sound. */
export function initialsOf(word: string): string[] {
  const initialOf = (text: string) => initials.find((one) => one === text.slice(0, 1)) ?? 'otra'
  return [...new Set([word, sound(word)].map(initialOf))]
}

/**
 * What was most probably meant by a word that the site does not have, best first; each is
 * one word of the site or two that were written together.
 *
 * @param word folded
 */
async function corrections(
  word: string,
  vocabulary: Vocabulary,
  vocabularyLike: (word: string) => Promise<Vocabulary>,
): Promise<string[][]> {
  const near: { candidate: string; distance: number }[] = []
  for (const candidate of vocabulary.keys()) {
    const maxDistance = maxDistanceBetween(word, candidate)
    if (candidate === word || Math.abs(candidate.length - word.length) > maxDistance) continue
    // Codes and numbers are right or wrong, not nearly right.
    if (/\d/.test(candidate)) continue
    const distance = distanceBetween(word, candidate, maxDistance)
    // Hardly anyone slips at the first sign, unless by ear.
    if (candidate[0] !== word[0] && sound(candidate)[0] !== sound(word)[0]) continue
    if (distance <= maxDistance) near.push({ candidate, distance })
  }
  const weight = ({ candidate, distance }: (typeof near)[number]) =>
    distance - 0.15 * Math.log10(1 + (vocabulary.get(candidate) ?? 0))
  const ordered = near.toSorted((a, b) => weight(a) - weight(b))
  const best = ordered[0]
  const split =
    !best || best.distance > 1 ? await splitIn(word, vocabulary, vocabularyLike) : undefined
  if (split) return [split]
  return best
    ? ordered
        .filter((one) => weight(one) - weight(best) < 0.35)
        .slice(0, 3)
        .map(({ candidate }) => [candidate])
    : []
}

/** Words of the site that look most like a word, for a reader to choose from. */
function closest(word: string, vocabulary: Vocabulary): string[] {
  const maxDistance = Math.max(1, Math.round(word.length / 2.5))
  return [...vocabulary.keys()]
    .map((candidate) => ({ candidate, distance: distanceBetween(word, candidate, maxDistance) }))
    .filter(({ distance }) => distance <= maxDistance)
    .toSorted((a, b) => a.distance - b.distance)
    .slice(0, 3)
    .map(({ candidate }) => candidate)
}

/** Two words of the site that were written as one, those that occur most. */
async function splitIn(
  word: string,
  vocabulary: Vocabulary,
  vocabularyLike: (word: string) => Promise<Vocabulary>,
): Promise<string[] | undefined> {
  const minLength = 3
  let best: { parts: string[]; count: number } | undefined
  for (let at = minLength; at <= word.length - minLength; at += 1) {
    const [first, second] = [word.slice(0, at), word.slice(at)]
    const countOfFirst = vocabulary.get(first)
    if (countOfFirst === undefined) continue
    const count = Math.min(countOfFirst, (await vocabularyLike(second)).get(second) ?? 0)
    if (count > (best?.count ?? 0)) best = { parts: [first, second], count }
  }
  return best?.parts
}

/**
 * How many signs differ between two words. Two that changed places differ once, and what
 * sounds the same in Spanish differs by half.
 */
function distanceBetween(a: string, b: string, maxDistance: number): number {
  const plain = leven(a, b, { maxDistance: maxDistance + 1 })
  if (plain <= 1) return sound(a) === sound(b) ? 0.5 : plain
  if (haveChangedPlaces(a, b)) return 1
  const bySound = leven(sound(a), sound(b), { maxDistance: maxDistance + 1 })
  return Math.min(plain, bySound + 0.5)
}

/** Whether two words differ by two neighbouring signs that changed places. */
function haveChangedPlaces(a: string, b: string): boolean {
  if (a.length !== b.length) return false
  let at = 0
  while (at < a.length && a[at] === b[at]) at += 1
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2)
}

/** A word as most of America and Spain pronounce it, near enough to tell a slip by ear. */
function sound(word: string): string {
  return word
    .replace(/h/g, '')
    .replace(/v/g, 'b')
    .replace(/ll/g, 'y')
    .replace(/g(?=[ei])/g, 'j')
    .replace(/x/g, 'j')
    .replace(/z|c(?=[ei])/g, 's')
    .replace(/qu(?=[ei])|k/g, 'c')
    .replace(/y$/, 'i')
    .replace(/(.)\1/g, '$1')
}
