import type { Verdict } from '../edition/verdicts.ts'

/** A picture that stands for a page wherever its address is shared: all that is in it. */
export type Preview = QuotePreview | ClaimPreview | SummaryPreview

interface Shared {
  /** The path of its file from the root of the site. */
  path: string
  /** What it shows, in words. */
  alt: string
}

/** Where words come from: one line for the document, one for its publisher and date. */
interface Origin {
  article: string
  published: string
}

export interface QuotePreview extends Shared, Origin {
  kind: 'quote'
  /** The words of each fragment, without quotation marks. */
  fragments: string[]
  speaker: string
  role: string
}

export interface ClaimPreview extends Shared, Origin {
  kind: 'claim'
  words: string
  claimant: string
  verdict: Verdict
  /** In which direction it is wrong, if it is imprecise. */
  fault: string | undefined
  /** The right words, where some of them are wrong: at most one. */
  corrections: SetCorrection[]
  /** The reason in a phrase, where there is one. */
  gist: string | undefined
  assessed: string
}

/** A theme, an article or the whole site: what it is, and how much of it stands up. */
export interface SummaryPreview extends Shared {
  kind: 'summary'
  /** What kind of thing it is, or where it comes from. */
  label: string
  title: string
  summary: string
  /** Words of an article with what is right between their lines, shown instead of the summary. */
  passage?: { text: string; corrections: SetCorrection[] } | undefined
  balance: BalancePart[]
  /** What the balance counts: “9 afirmaciones valoradas”. Without claims, the quotes, or nothing. */
  assessed: string
}

/** The claims under one verdict, and their share of the width of the bar. */
export interface BalancePart {
  verdict: Verdict
  count: number
  share: number
}

/** What is right instead of `text.slice(start, end)`. */
export interface SetCorrection {
  start: number
  end: number
  to: string
  verdict: Verdict
}
