import type { APIRoute, GetStaticPaths } from 'astro'
import { getCorpus } from '../../../content.ts'
import { kinds } from '../../../edition/kinds.ts'
import { claimRecord } from '../../../exports/claims-json.ts'
import { asJson } from '../../../exports/json-file.ts'
import { quoteRecord } from '../../../exports/quotes-json.ts'

/* The record of one quote or one claim, as in the file of all. */

interface Props {
  record: () => unknown
}

export const getStaticPaths = (async () => {
  const { quotes, claims } = await getCorpus()
  const pathOf = (segment: string, id: string, record: Props['record']) => ({
    params: { segment, id },
    props: { record },
  })
  return [
    ...quotes.map((quote) => pathOf(kinds.quote.segment, quote.id, () => quoteRecord(quote))),
    ...claims.map((claim) => pathOf(kinds.claim.segment, claim.id, () => claimRecord(claim))),
  ]
}) satisfies GetStaticPaths

export const GET: APIRoute<Props> = ({ props }) => new Response(asJson(props.record()))
