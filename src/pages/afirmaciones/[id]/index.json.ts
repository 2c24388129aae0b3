import type { APIRoute, GetStaticPaths } from 'astro'
import { getCorpus } from '../../../content.ts'
import type { Claim } from '../../../corpus/corpus.ts'
import { claimRecord } from '../../../exports/claims-json.ts'
import { absoluteUrls, asJson } from '../../../exports/json-file.ts'

export const getStaticPaths = (async () => {
  const { claims } = await getCorpus()
  return claims.map((claim) => ({ params: { id: claim.id }, props: { claim } }))
}) satisfies GetStaticPaths

export const GET: APIRoute<{ claim: Claim }> = ({ site, props }) =>
  new Response(asJson(claimRecord(props.claim, absoluteUrls(site, import.meta.env.BASE_URL))))
