import type { APIRoute } from 'astro'
import { claimsJson } from '../../exports/claims-json.ts'
import { absoluteUrls, asJson } from '../../exports/json-file.ts'

export const GET: APIRoute = ({ site, locals }) =>
  new Response(asJson(claimsJson(locals.corpus, absoluteUrls(site, import.meta.env.BASE_URL))))
