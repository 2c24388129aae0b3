import { absolute } from '../absolute.ts'
import { language, siteName } from '../../edition/about.ts'
import type { Article, Claim, Paragraph, Quote, Section } from '../../corpus/corpus.ts'
import { fragmentOf, passagePathOf, pathOf } from '../../edition/paths.ts'
import { citing } from '../../edition/words/citing.ts'
import { excerpt } from '../../text/excerpt.ts'
import { inGuillemets } from '../../text/in-guillemets.ts'
import { surnameOf } from '../../text/surname-of.ts'
import { articleItem } from './article-item.ts'
import { cslDate, type CslItem } from './csl-item.ts'

/** A work, or a passage of it, to cite. */
export interface Citable {
  work: CslItem
  /** The paragraphs, as CSL takes them: “4”, “4-5” or “4, 7”. */
  paragraphs?: string
  /** The person quoted, if the words are not the work's own. */
  speaker?: Speaker
}

export interface Speaker {
  name: string
  surname: string
}

export function citableArticle(article: Article): Citable {
  return { work: articleItem(article) }
}

export function citableQuote(quote: Quote): Citable {
  const numbers = quote.fragments.map(({ paragraph }) => paragraph.number)
  return {
    work: articleItem(quote.article),
    paragraphs: locatorOf(numbers),
    speaker: speakerOf(quote),
  }
}

export function citableParagraph({ article, number }: Paragraph): Citable {
  return { work: articleItem(article), paragraphs: locatorOf([number]) }
}

/** The paragraphs of a section, without its heading, which is this edition's. */
export function citableSection(article: Article, { paragraphs }: Section): Citable {
  return {
    work: articleItem(article),
    paragraphs: locatorOf(paragraphs.map(({ number }) => number)),
  }
}

/** The words of a claim, with the speaker if they are part of a quote. */
export function citableClaim({ article, passage, quote }: Claim): Citable {
  return {
    work: articleItem(article),
    paragraphs: locatorOf([passage.paragraph.number]),
    ...(quote && { speaker: speakerOf(quote) }),
  }
}

function speakerOf({ speaker: { name, surname } }: Quote): Speaker {
  return { name, surname: surname ?? surnameOf(name) }
}

/**
 * The current assessment of a claim: a work of this edition, dated by the day of the assessment and
 * without a personal author.
 */
export function citableAssessment({ id, passage, assessment }: Claim): Citable {
  return {
    work: {
      id: `valoracion-${id}`,
      type: 'webpage',
      title: citing.assessmentOf(inGuillemets(excerpt(passage.text, 120))),
      'title-short': citing.assessmentOf(inGuillemets(excerpt(passage.text, 40))),
      author: [{ literal: siteName }],
      'container-title': siteName,
      issued: cslDate(assessment.date),
      URL: absolute(pathOf('claim', id)),
      language,
    },
  }
}

/**
 * The record of an article for citing a quote. Its note has the paragraphs, the words and the
 * address in this edition, because no variable of a CSL item holds a place in the work.
 */
export function quoteItem(quote: Quote): CslItem {
  const { id, article, fragments, speaker, role } = quote
  return passageItem(
    citableQuote(quote),
    fragmentOf({ kind: 'quote', id }),
    `${fragments.map(({ text }) => inGuillemets(text)).join(' […] ')}, ${speaker.name}, ${role}`,
    absolute(passagePathOf(article, { kind: 'quote', id })),
  )
}

/** The same for the words of a claim. */
export function claimItem(claim: Claim): CslItem {
  const { id, article, passage } = claim
  return passageItem(
    citableClaim(claim),
    fragmentOf({ kind: 'claim', id }),
    inGuillemets(passage.text),
    absolute(passagePathOf(article, { kind: 'claim', id })),
  )
}

function passageItem(
  { work, paragraphs = '' }: Citable,
  id: string,
  words: string,
  address: string,
): CslItem {
  return { ...work, id, note: citing.noteOfPassage(paragraphs, words, address) }
}

/** The numbers of paragraphs as a locator, with ranges: “4-5, 7”. */
function locatorOf(numbers: readonly number[]): string {
  const ranges: [first: number, last: number][] = []
  for (const number of new Set(numbers)) {
    const range = ranges.at(-1)
    if (range?.[1] === number - 1) range[1] = number
    else ranges.push([number, number])
  }
  return ranges.map(([first, last]) => (first === last ? first : `${first}-${last}`)).join(', ')
}
