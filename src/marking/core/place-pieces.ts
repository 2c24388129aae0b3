import type { Mark } from '../../annotations/annotation.ts'
import type { MarkedKind, Refusal, RefusalReason, Selection } from '../protocol.ts'
import type { ArticleSource } from './article-source.ts'
import { fitWords, isFit, type Fit, type Misfit, type Words } from './fit-words.ts'

/** Where the tags of a selection go: a quote over several paragraphs has a piece in each. */
export function placePieces(
  article: ArticleSource,
  kind: MarkedKind,
  selection: Selection,
  without?: Mark,
): { fits: Fit[] } | { refusal: Refusal } {
  const pieces = wordsOfSelection(article, selection)
  const [first] = pieces
  if (!first) return { refusal: refusalOf('no-words') }
  if (pieces.length > 1 && kind === 'claim') {
    const longest = pieces.toSorted((a, b) => b.end - b.start - (a.end - a.start))[0] ?? first
    const found = fitWords(article, kind, longest, without)
    const nearest = isFit(found) ? found : found.nearest
    return {
      refusal: { ...refusalOf('several-paragraphs'), nearest: nearest && selectionOf([nearest]) },
    }
  }
  const found = pieces.map((words) => fitWords(article, kind, words, without))
  const misfit = found.find((one): one is Misfit => !isFit(one))
  if (!misfit) return { fits: found.filter(isFit) }
  const nearest = found.flatMap((one) => (isFit(one) ? one : (one.nearest ?? [])))
  return {
    refusal: {
      reason: misfit.reason,
      words: misfit.words,
      mark: misfit.mark,
      nearest: nearest.length === pieces.length ? selectionOf(nearest) : null,
    },
  }
}

export function refusalOf(reason: RefusalReason, nearest: Selection | null = null): Refusal {
  return { reason, words: '', mark: null, nearest }
}

/** From the first of some words to the last. */
export function selectionOf(pieces: readonly Words[]): Selection {
  const [first, last] = [pieces[0], pieces.at(-1)]
  return {
    start: { paragraph: first?.paragraph ?? 1, offset: first?.start ?? 0 },
    end: { paragraph: last?.paragraph ?? 1, offset: last?.end ?? 0 },
  }
}

/** The words of a selection in each of its paragraphs, without those in which it has none. */
function wordsOfSelection(
  { annotated: { paragraphs } }: ArticleSource,
  { start, end }: Selection,
): Words[] {
  if (start.paragraph === end.paragraph) {
    return [{ paragraph: start.paragraph, start: start.offset, end: end.offset }]
  }
  return paragraphs
    .filter(({ number }) => start.paragraph <= number && number <= end.paragraph)
    .map(({ number, text }) => ({
      paragraph: number,
      start: number === start.paragraph ? start.offset : 0,
      end: number === end.paragraph ? end.offset : text.length,
    }))
    .filter((words) => {
      const text = paragraphs[words.paragraph - 1]?.text.slice(words.start, words.end) ?? ''
      return /[\p{L}\p{N}\p{S}]/u.test(text)
    })
}

/** All words of some paragraphs. */
export function wholeParagraphs(
  { annotated: { paragraphs } }: ArticleSource,
  { first, last }: { first: number; last: number },
): Selection {
  return {
    start: { paragraph: first, offset: 0 },
    end: { paragraph: last, offset: paragraphs[last - 1]?.text.length ?? 0 },
  }
}
