import type { Citable } from '../exports/csl/citable.ts'
import type { CslItem } from '../exports/csl/csl-item.ts'
import type { Run } from './formatted-text.ts'

/** What is to be cited, with stand-ins for what only this work has, and how to put that back. */
interface Form {
  request: Request
  filled: (runs: Run[]) => Run[]
}

/** A work to cite, and where in it. */
export type Request = { [Field in keyof Citable]: Citable[Field] | undefined } & { work: CslItem }

/** Numbers that stand for a year, a day and a paragraph. */
const numbers = { year: 8642, day: 7531, paragraph: 90817 }
/** A word that stands for others is this one, with two letters of its own: “Vwxaa”. */
const word = 'Vwx'
const letters = 'abcdefghijklmnopqrstuvwxyz'
const anyStandIn = new RegExp(`${word}[a-z]{2}|${Object.values(numbers).join('|')}`, 'g')
const looksLikeStandIn = new RegExp(`${word}|${Object.values(numbers).join('|')}`, 'i')

/**
 * Letters and figures, with commas, full stops and hyphens between them: no style treats one otherwise
 * than another. The signs around them stay, since some of them change.
 */
const plainWords = /[\p{L}\p{N}](?:[\p{L}\p{N} ,.-]*[\p{L}\p{N}…])?/gu

/** Words that begin with a capital: the processor has rules for particles, initials and apostrophes. */
const plainName = /^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)*$/u

/** An address without signs that mean something in a text, to a letter, a figure or a slash. */
const plainAddress = /^https?:\/\/[\w.~/?=&#:-]*?(?<end>[\w]|\/)$/

const texts = ['title', 'title-short', 'container-title', 'publisher'] as const

/**
 * Replace what each style prints as it is: words, addresses, years, paragraphs. So the processor writes
 * one citation for all works of a form, of which an edition has thousands.
 *
 * @param changesCase whether the style may print the words of a title with other capitals
 */
export function withStandIns(request: Request, changesCase: boolean): Form {
  // Words that look like a stand-in are left to the processor.
  if (looksLikeStandIn.test(JSON.stringify(request))) {
    return { request, filled: (runs) => runs }
  }
  const values = new Map<string, string>()
  const { work, paragraphs, speaker } = request
  const asked: Request = { ...request, work: formOf(work) }
  if (paragraphs !== undefined && /^\d+$/.test(paragraphs)) {
    asked.paragraphs = instead(String(numbers.paragraph), paragraphs)
  }
  if (speaker && [speaker.name, speaker.surname].every((name) => plainName.test(name))) {
    asked.speaker = { name: wordFor(speaker.name), surname: wordFor(speaker.surname) }
  }
  return { request: asked, filled: (runs) => runs.map((run) => ({ ...run, text: fill(run.text) })) }

  function formOf(work: CslItem): CslItem {
    const form: CslItem = { ...work, id: 'work' }
    const isAsItIs = !changesCase || !work.language?.startsWith('en')
    for (const field of isAsItIs ? texts : (['publisher'] as const)) {
      const text = work[field]
      if (text !== undefined && !isAuthor(text)) form[field] = wordsFor(text)
    }
    if (work.issued) form.issued = { 'date-parts': work.issued['date-parts'].map(dateFor) }
    const end = plainAddress.exec(work.URL ?? '')?.groups?.['end']
    if (work.URL !== undefined && end !== undefined) {
      form.URL = `${wordFor(work.URL.replace(/\/$/, ''))}${end === '/' ? '/' : ''}`
    }
    return form
  }

  /** Names of authors stay: some styles write them in capitals, or leave out who also published the work. */
  function isAuthor(text: string): boolean {
    return work.author?.some((name) => 'literal' in name && name.literal === text) ?? false
  }

  /** A text with a stand-in for each run of plain words, unless the processor could find tags in it. */
  function wordsFor(text: string): string {
    return text.includes('<') ? text : text.replace(plainWords, wordFor)
  }

  function wordFor(words: string): string {
    for (const [standIn, value] of values) if (value === words) return standIn
    const [first, second] = [
      letters[Math.trunc(values.size / letters.length)],
      letters[values.size % letters.length],
    ]
    return first && second ? instead(word + first + second, words) : words
  }

  /** The first of a month is written otherwise than the other days. */
  function dateFor([year = 0, month, day]: number[]): number[] {
    const parts = [
      year > 999 ? Number(instead(String(numbers.year), String(year))) : year,
      month,
      day !== undefined && day > 1 ? Number(instead(String(numbers.day), String(day))) : day,
    ]
    return parts.filter((part) => part !== undefined)
  }

  function instead(standIn: string, value: string): string {
    values.set(standIn, value)
    return standIn
  }

  function fill(text: string): string {
    return text.replace(anyStandIn, (standIn) => values.get(standIn) ?? standIn)
  }
}
