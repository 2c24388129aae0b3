import type { Mark, QuoteMark } from '../../annotations/annotation.ts'
import { wordsOfQuotes } from '../../annotations/words-of-quotes.ts'
import { pathOfEntry } from '../../edition/content-paths.ts'
import { withoutReserved } from '../../edition/paths.ts'
import { parseText } from '../../markdown/parse-mdx.ts'
import { readContent } from '../../reading/read-content.ts'
import { idsOfMarks, isNextPiece, withIds } from '../../skeletons/ids-of-marks.ts'
import { betweenQuotationMarks, overParagraphs } from '../../text/quotation-marks.ts'
import { shortId } from '../../text/short-id.ts'
import type { MarkedKind, Proposal, Refusal, Selection } from '../protocol.ts'
import { articleSource, type ArticleSource } from './article-source.ts'
import { beginningsOf } from './begin-marks.ts'
import { beginPromotion, placeOfSection } from './divide-article.ts'
import { isFit, fitWords, type Fit } from './fit-words.ts'
import { withChanges, type JudgedContent } from './judged-content.ts'
import { markWords, tagOf } from './mark-words.ts'
import { placePieces, refusalOf, selectionOf, wholeParagraphs } from './place-pieces.ts'

type Asked = MarkedKind | 'section' | 'promotion'
type Proposed = Exclude<Proposal, { outcome: 'stale' }>

/**
 * What a selection can become, with what follows from the text.
 *
 * @param today `2026-11-27`
 */
export function propose(
  judged: JudgedContent,
  article: string,
  kind: Asked,
  selection: Selection,
  today: string,
): Proposed | undefined {
  const path = pathOfEntry('articles', article)
  const source = articleSource(judged.textOf(path) ?? '')
  if (!source) return undefined
  const { start, end } = selection
  switch (kind) {
    case 'section':
      return proposeSection(source, start.paragraph)
    case 'promotion':
      return proposePromotion(source, start.paragraph, end.paragraph)
    default: {
      const placed = placePieces(source, kind, selection)
      if ('refusal' in placed) return impossible(placed.refusal)
      const fits = kind === 'quote' ? withPrintedMarks(source, placed.fits) : placed.fits
      return proposeMark(judged, path, source, kind, fits, today)
    }
  }
}

function impossible(refusal: Refusal): Proposed {
  return { outcome: 'impossible', refusal }
}

function proposeSection(article: ArticleSource, paragraph: number): Proposed {
  const place = placeOfSection(article, paragraph)
  if ('reason' in place) {
    const { reason, nearest } = place
    return impossible(refusalOf(reason, nearest && wholeParagraphs(article, nearest)))
  }
  const { paragraphs, sections } = article.annotated
  const taken = new Set(sections.map(({ id }) => id))
  const words = shortId(paragraphs[paragraph - 1]?.text ?? '', new Set())
  const id = shortId(withoutReserved(words), taken)
  return { outcome: 'section', paragraph, id, isPrinted: place.isPrinted }
}

function proposePromotion(article: ArticleSource, first: number, last: number): Proposed {
  const promoted = beginPromotion(article, first, last)
  if ('source' in promoted) return { outcome: 'promotion', first, last }
  const { reason, nearest } = promoted
  return impossible(refusalOf(reason, nearest && wholeParagraphs(article, nearest)))
}

/** The words of a quote with the quotation marks that are printed around them. */
function withPrintedMarks(article: ArticleSource, fits: readonly Fit[]): Fit[] {
  const text = (fit: Fit) => textOf(article, fit)
  const isQuoted = (pieces: readonly Fit[]) =>
    pieces.length === 1
      ? pieces.every((piece) => betweenQuotationMarks(text(piece)) !== undefined)
      : overParagraphs(pieces.map(text)) !== undefined
  if (isQuoted(fits)) return [...fits]
  for (const outside of [1, 2]) {
    const wider = fits.map((fit, index) =>
      fitWords(article, 'quote', {
        ...fit,
        start: Math.max(0, fit.start - (index === 0 ? outside : 0)),
        end: fit.end + (index === fits.length - 1 ? outside : 0),
      }),
    )
    const placed = wider.filter(isFit)
    if (placed.length === fits.length && isQuoted(placed)) return placed
  }
  return [...fits]
}

function textOf({ annotated: { paragraphs } }: ArticleSource, { paragraph, start, end }: Fit) {
  return paragraphs[paragraph - 1]?.text.slice(start, end) ?? ''
}

function proposeMark(
  judged: JudgedContent,
  path: string,
  article: ArticleSource,
  kind: MarkedKind,
  fits: readonly Fit[],
  today: string,
): Proposed | undefined {
  const [first] = fits
  if (!first) return undefined
  const id = idFor(judged, article, kind, first)
  if (id === undefined) return undefined
  const source = markWords(article, fits, tagOf(kind, id))
  const after = articleSource(source)?.annotated
  const { content } = readContent(withChanges(judged.files, new Map([[path, source]])))
  const isWithoutMarks =
    kind === 'quote' &&
    after?.marks.some(
      (mark) => isQuote(mark) && mark.id === id && wordsOfQuotes(after).get(mark) === undefined,
    ) === true
  return {
    outcome: 'mark',
    kind,
    selection: selectionOf(fits),
    text: fits.map((fit) => textOf(article, fit)).join('\n'),
    id,
    isUnmarked: isWithoutMarks,
    pieceOf: kind === 'quote' ? (quoteBefore(article, first)?.id ?? null) : null,
    ...beginningsOf(content, today)(kind, id),
  }
}

function isQuote(mark: Mark): mark is QuoteMark {
  return mark.kind === 'quote'
}

/** A free id of the words, as `npm run new marks` gives it. */
function idFor(
  { content }: JudgedContent,
  article: ArticleSource,
  kind: MarkedKind,
  fit: Fit,
): string | undefined {
  const { open, close } = tagOf(kind, '')
  const source = markWords(article, [fit], { open: open.replace(' id=""', ''), close })
  const parsed = parseText(source, 'mdx')
  if (!('tree' in parsed)) return undefined
  return withIds(source, parsed.tree, content.entities, idsOfMarks(content)).given[0]
}

/** The quote of which some words are the next piece in its sentence. */
function quoteBefore({ annotated }: ArticleSource, fit: Fit): Mark | undefined {
  const { paragraph, start } = fit
  const before = annotated.marks.findLast(
    (mark) => isQuote(mark) && mark.paragraph === paragraph && mark.end <= start,
  )
  const words = annotated.paragraphs[paragraph - 1]?.text ?? ''
  return before && isNextPiece(before, { ...before, ...fit }, words) ? before : undefined
}
