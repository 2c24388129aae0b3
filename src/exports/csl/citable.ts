import type { Absolute } from '../absolute.ts'
import { language } from '../../edition/about.ts'
import type { Article, Claim, Paragraph, Quote, Section } from '../../corpus/corpus.ts'
import { fragmentOf, passagePathOf, pathOf } from '../../edition/paths.ts'
import { excerpt } from '../../text/excerpt.ts'
import { inGuillemets } from '../../text/in-guillemets.ts'
import { surnameOf } from '../../text/surname-of.ts'
import { articleItem } from './article-item.ts'
import { cslDate, type CslItem } from './csl-item.ts'

/** Something to cite: a work, and where in it. */
export interface Citable {
  work: CslItem
  /** The paragraphs, as CSL takes them: “4”, “4-5” or “4, 7”. */
  paragraphs?: string
  /** Who speaks, where it is not the work itself. */
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

/** The paragraphs of a section: its heading is this edition's, and no work's. */
export function citableSection(article: Article, { paragraphs }: Section): Citable {
  return {
    work: articleItem(article),
    paragraphs: locatorOf(paragraphs.map(({ number }) => number)),
  }
}

/** The words of a claim, which those of a speaker may be. */
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
 * The assessment of a claim that stands: this edition's own work, of the day it was made, on
 * its own site. Nobody in particular signs it.
 */
export function citableAssessment(
  { id, passage, assessment }: Claim,
  edition: string,
  absolute: Absolute,
): Citable {
  return {
    work: {
      id: `valoracion-${id}`,
      type: 'webpage',
      title: `Valoración de ${inGuillemets(excerpt(passage.text, 120))}`,
      'title-short': `Valoración de ${inGuillemets(excerpt(passage.text, 40))}`,
      author: [{ literal: edition }],
      'container-title': edition,
      issued: cslDate(assessment.date),
      URL: absolute(pathOf('claim', id)),
      language,
    },
  }
}

/**
 * The record of an article for whoever cites one passage of it, with its place, its words and
 * its address in this edition in the note: no variable of a CSL item holds a place.
 */
export function quoteItem(quote: Quote, absolute: Absolute): CslItem {
  const { id, article, fragments, speaker, role } = quote
  return passageItem(
    citableQuote(quote),
    fragmentOf({ kind: 'quote', id }),
    `${fragments.map(({ text }) => inGuillemets(text)).join(' […] ')}, ${speaker.name}, ${role}`,
    absolute(passagePathOf(article, { kind: 'quote', id })),
  )
}

/** The same for the words of a claim. */
export function claimItem(claim: Claim, absolute: Absolute): CslItem {
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
  return { ...work, id, note: `Párr. ${paragraphs}: ${words}. ${address}` }
}

/** Paragraphs by their numbers: runs of them by the first and the last. */
function locatorOf(numbers: readonly number[]): string {
  const runs: [first: number, last: number][] = []
  for (const number of new Set(numbers)) {
    const run = runs.at(-1)
    if (run?.[1] === number - 1) run[1] = number
    else runs.push([number, number])
  }
  return runs.map(([first, last]) => (first === last ? first : `${first}-${last}`)).join(', ')
}
