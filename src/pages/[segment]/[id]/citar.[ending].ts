import type { APIRoute, GetStaticPaths } from 'astro'
import { getCorpus } from '../../../content.ts'
import { kinds, type CitedKind } from '../../../edition/kinds.ts'
import { citationFormats, type CitationEnding } from '../../../edition/paths.ts'
import { articleItem } from '../../../exports/csl/article-item.ts'
import { citableAssessment, claimItem, quoteItem } from '../../../exports/csl/citable.ts'
import { citationFile } from '../../../exports/csl/citation-file.ts'
import type { CslItem } from '../../../exports/csl/csl-item.ts'

/* The records by which an article, a quote or a claim is cited, for reference managers. */

interface Cited {
  id: string
  items: () => CslItem[]
}

export const getStaticPaths = (async () => {
  const { articles, quotes, claims } = await getCorpus()
  const cited: Record<CitedKind, Cited[]> = {
    article: articles.map((article) => ({ id: article.id, items: () => [articleItem(article)] })),
    quote: quotes.map((quote) => ({ id: quote.id, items: () => [quoteItem(quote)] })),
    // The article with the words of the claim, and the assessment of it.
    claim: claims.map((claim) => ({
      id: claim.id,
      items: () => [claimItem(claim), citableAssessment(claim).work],
    })),
  }
  return Object.entries(cited).flatMap(([kind, things]) =>
    things.flatMap(({ id, items }) =>
      citationFormats.map(({ ending }) => ({
        params: { segment: kinds[kind as CitedKind].segment, id, ending },
        props: { items },
      })),
    ),
  )
}) satisfies GetStaticPaths

export const GET: APIRoute<Pick<Cited, 'items'>, { ending: CitationEnding }> = ({
  params,
  props,
}) => new Response(citationFile(params.ending, props.items()))
