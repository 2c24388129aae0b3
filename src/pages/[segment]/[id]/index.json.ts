import type { APIRoute, GetStaticPaths } from 'astro'
import { getCorpus } from '../../../content.ts'
import { kinds } from '../../../edition/kinds.ts'
import { claimsJson, type ClaimRecord } from '../../../exports/claims-json.ts'
import { asJson } from '../../../exports/json-file.ts'
import { quotesJson, type QuoteRecord } from '../../../exports/quotes-json.ts'

/* The record of one quote or one claim, as in the file of all. */

type Props = { record: QuoteRecord | ClaimRecord }

export const getStaticPaths = (async () => {
  const corpus = await getCorpus()
  return [
    { segment: kinds.quote.segment, records: quotesJson(corpus) },
    { segment: kinds.claim.segment, records: claimsJson(corpus) },
  ].flatMap(({ segment, records }) =>
    records.map((record) => ({ params: { segment, id: record.id }, props: { record } })),
  )
}) satisfies GetStaticPaths

export const GET: APIRoute<Props> = ({ props }) => new Response(asJson(props.record))
