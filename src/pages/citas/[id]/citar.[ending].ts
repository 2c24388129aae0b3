import type { APIRoute, GetStaticPaths } from 'astro'
import { getCorpus } from '../../../content.ts'
import { byId } from '../../../corpus/find.ts'
import { citationFormats, type CitationEnding } from '../../../edition/paths.ts'
import { quoteItem } from '../../../exports/csl/citable.ts'
import { citationFile } from '../../../exports/csl/citation-file.ts'

export const getStaticPaths = (async () => {
  const { quotes } = await getCorpus()
  return quotes.flatMap(({ id }) =>
    citationFormats.map(({ ending }) => ({ params: { id, ending } })),
  )
}) satisfies GetStaticPaths

export const GET: APIRoute<object, { id: string; ending: CitationEnding }> = ({
  params,
  locals,
}) => {
  const quote = byId(locals.corpus.quotes, params.id)
  return new Response(citationFile(params.ending, [quoteItem(quote)]))
}
