import type { APIRoute, GetStaticPaths } from 'astro'
import { getCorpus } from '../../../content.ts'
import type { Quote } from '../../../corpus/corpus.ts'
import { asJson } from '../../../exports/json-file.ts'
import { quoteRecord } from '../../../exports/quotes-json.ts'

export const getStaticPaths = (async () => {
  const { quotes } = await getCorpus()
  return quotes.map((quote) => ({ params: { id: quote.id }, props: { quote } }))
}) satisfies GetStaticPaths

export const GET: APIRoute<{ quote: Quote }> = ({ props }) =>
  new Response(asJson(quoteRecord(props.quote)))
