import type { APIRoute } from 'astro'
import { pathsOfThings } from '../../../content.ts'
import { byId } from '../../../corpus/find.ts'
import { kinds } from '../../../edition/kinds.ts'
import { claimRecord } from '../../../exports/claims-json.ts'
import { asJson } from '../../../exports/json-file.ts'
import { quoteRecord } from '../../../exports/quotes-json.ts'

/* The record of one quote or one claim, as in the file of all. */

export const getStaticPaths = () => pathsOfThings(['quote', 'claim'])

export const GET: APIRoute<object, { segment: string; id: string }> = ({
  params: { segment, id },
  locals: { corpus },
}) =>
  new Response(
    asJson(
      segment === kinds.quote.segment
        ? quoteRecord(byId(corpus.quotes, id))
        : claimRecord(byId(corpus.claims, id)),
    ),
  )
