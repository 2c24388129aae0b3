import type { APIRoute, GetStaticPaths } from 'astro'
import { getCorpus } from '../../../content.ts'
import type { Claim } from '../../../corpus/corpus.ts'
import { claimRecord } from '../../../exports/claims-json.ts'
import { asJson } from '../../../exports/json-file.ts'

export const getStaticPaths = (async () => {
  const { claims } = await getCorpus()
  return claims.map((claim) => ({ params: { id: claim.id }, props: { claim } }))
}) satisfies GetStaticPaths

export const GET: APIRoute<{ claim: Claim }> = ({ props }) =>
  new Response(asJson(claimRecord(props.claim)))
