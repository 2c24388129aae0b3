import type { APIRoute, GetStaticPaths } from 'astro'
import { pathsOfThings } from '../../../content.ts'
import type { Corpus } from '../../../corpus/corpus.ts'
import { byId } from '../../../corpus/find.ts'
import { citedKinds, kinds, type CitedKind } from '../../../edition/kinds.ts'
import { citationFormats, type CitationEnding } from '../../../edition/paths.ts'
import { articleItem } from '../../../exports/csl/article-item.ts'
import { citableAssessment, claimItem, quoteItem } from '../../../exports/csl/citable.ts'
import { citationFile } from '../../../exports/csl/citation-file.ts'
import type { CslItem } from '../../../exports/csl/csl-item.ts'

/* The records by which an article, a quote or a claim is cited, for reference managers. */

const itemsOf: Record<CitedKind, (corpus: Corpus, id: string) => CslItem[]> = {
  article: ({ articles }, id) => [articleItem(byId(articles, id))],
  quote: ({ quotes }, id) => [quoteItem(byId(quotes, id))],
  // The article with the words of the claim, and the assessment of it.
  claim: ({ claims }, id) => {
    const claim = byId(claims, id)
    return [claimItem(claim), citableAssessment(claim).work]
  },
}

export const getStaticPaths = (async () =>
  (await pathsOfThings(citedKinds)).flatMap(({ params }) =>
    citationFormats.map(({ ending }) => ({ params: { ...params, ending } })),
  )) satisfies GetStaticPaths

export const GET: APIRoute<object, { segment: string; id: string; ending: CitationEnding }> = ({
  params: { segment, id, ending },
  locals: { corpus },
}) => {
  const kind = citedKinds.find((kind) => kinds[kind].segment === segment)
  if (kind === undefined) return new Response(null, { status: 404 })
  return new Response(citationFile(ending, itemsOf[kind](corpus, id)))
}
