import type { APIRoute } from 'astro'
import { absoluteUrls, asJson } from '../../exports/json-file.ts'
import { webAnnotations } from '../../exports/web-annotations.ts'

export const GET: APIRoute = ({ site, locals }) =>
  new Response(asJson(webAnnotations(locals.corpus, absoluteUrls(site, import.meta.env.BASE_URL))))
