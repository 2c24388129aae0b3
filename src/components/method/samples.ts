import type { Claim, Corpus, Passage } from '../../corpus/corpus.ts'
import { markedParagraph, type Piece } from '../../corpus/marked-paragraph.ts'
import { withoutPromotion } from '../../corpus/verdict-balance.ts'

/** The shortest published passages of each form, as samples; an edition may lack some. */
export function samplesOf({ quotes, claims }: Pick<Corpus, 'quotes' | 'claims'>) {
  const assessed = withoutPromotion(claims)
  const inQuote = shortestClaim(assessed.filter(({ quote }) => quote !== undefined))
  const around = inQuote?.claim.quote?.fragments.find(
    ({ paragraph, start, end }) =>
      paragraph === inQuote.paragraph && start <= inQuote.start && inQuote.end <= end,
  )
  return {
    quote: shortest(quotes.flatMap(({ fragments }) => fragments)),
    claim: shortestClaim(assessed.filter(({ quote }) => quote === undefined)),
    nested: inQuote && around && { quote: around, claim: inQuote },
  }
}

/** The passage of the claim that has the fewest characters. */
export function shortestClaim(claims: readonly Claim[]) {
  return shortest(claims.map(({ passage }) => passage))
}

/** The words of a passage with its marks as in the article, and those of passages inside it. */
export function marksOf(passage: Passage, ...inside: Passage[]): Piece[] {
  return markedParagraph(passage.paragraph, [passage, ...inside]).filter(
    (piece) => typeof piece !== 'string',
  )
}

function shortest<Thing extends { text: string }>(things: readonly Thing[]): Thing | undefined {
  return things.toSorted((a, b) => a.text.length - b.text.length)[0]
}
