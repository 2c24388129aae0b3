import type { APIRoute } from 'astro'
import { absoluteUrls, asJson } from '../../exports/json-file.ts'
import { quotesJson } from '../../exports/quotes-json.ts'

export const GET: APIRoute = ({ site, locals }) =>
  new Response(asJson(quotesJson(locals.corpus, absoluteUrls(site, import.meta.env.BASE_URL))))
