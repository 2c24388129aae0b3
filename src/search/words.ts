import { fold } from '../text/fold.ts'

/*
 * Pagefind takes for a word whatever stands between spaces: in “baja—dijo” and “3-4” it
 * sees one. Texts are therefore indexed with a seam where two words touch. A seam is a
 * space that a word joiner marks as ours, so that a text can be shown as it was printed.
 */
const joiner = '\u2060'
const seam = `${joiner} `

/** Between two words that only a dash, hyphen, slash or ellipsis keeps apart. */
const touching = /(?<=[\p{L}\p{N}][^\p{L}\p{N}\s]*[\p{Pd}/…][^\p{L}\p{N}\s]*)(?=[\p{L}\p{N}])/gu

/** Characters that nobody sees: soft hyphens, spaces and joiners without a width. */
const invisible = /[\u00ad\u200b\u2060\ufeff]/g

/** A text for the index. Pagefind gives it back to the letter, places in it stay true. */
export function indexed(text: string): string {
  return spaced(text).trim().replace(touching, seam)
}

/** Where in `indexed(text)` the place of a text is, before a seam that is there. */
export function placeIn(text: string, place: number): number {
  const before = spaced(text.slice(0, place)).trimStart().length
  const seams = [...spaced(text).trim().matchAll(touching)].filter(({ index }) => index < before)
  return before + seams.length * seam.length
}

/** Pagefind makes one space of any that meet, and drops one without a width. */
function spaced(text: string): string {
  return text.replace(invisible, '').replace(/[\s\u0085]+/g, ' ')
}

/** A text from the index, as it was printed but for the kind of its spaces. */
export function printed(text: string): string {
  return text.replaceAll(seam, '').replaceAll(joiner, '')
}

/** A word in a text. */
export interface Word {
  /** As printed, without the punctuation around it. */
  text: string
  /** Without accents and capitals; a number without what sets its thousands apart. */
  folded: string
  /** Its place as Pagefind counts: how many spaces come before it. */
  place: number
  /** Where `text` stands: `content.slice(start, end)`. */
  start: number
  end: number
}

/** The words of a text as it is printed, told apart as in the index. */
export function wordsAsPrinted(text: string): Word[] {
  const seams = [...text.matchAll(touching)].map(({ index }, nth) => index + nth * seam.length)
  const lengthBefore = (place: number) => seams.filter((at) => at < place).length * seam.length
  return wordsOf(text.replace(touching, seam)).map((word) => ({
    ...word,
    start: word.start - lengthBefore(word.start),
    end: word.end - lengthBefore(word.end),
  }))
}

const chunk = /\S+/g
const core = /[\p{L}\p{N}](?:.*[\p{L}\p{N}])?/su
const thousands = /^\d{1,3}(?:[.\u2019']\d{3})+$/
const threeDigits = /^\d{3}$/

/**
 * The words of a text for the index, in order.
 *
 * A number whose thousands stand apart, “20 000”, is one word, as is “20.000”; both are
 * `20000` when folded (https://www.rae.es/ortografía/los-números).
 */
export function wordsOf(content: string): Word[] {
  const words: Word[] = []
  let place = 0
  for (const { 0: piece, index } of content.matchAll(chunk)) {
    const found = core.exec(piece)
    if (found) {
      const start = index + found.index
      const [text] = found
      const end = start + text.length
      const last = words.at(-1)
      if (last && continuesNumber(last, text, place, content.slice(last.end, start))) {
        last.text = content.slice(last.start, end)
        last.folded += text
        last.end = end
        // “20 000 000”: the next three digits go on from here.
        last.place = place
      } else {
        const folded = thousands.test(text) ? text.replace(/\D/g, '') : fold(text)
        words.push({ text, folded, place, start, end })
      }
    }
    place += 1
  }
  return words
}

function continuesNumber(last: Word, text: string, place: number, between: string): boolean {
  return (
    threeDigits.test(text) &&
    /^\s$/.test(between) &&
    place === last.place + 1 &&
    /^[1-9]\d{0,2}(?:\s\d{3})*$/.test(last.text)
  )
}
