import type { APIRoute } from 'astro'
import { absoluteUrls, asJson } from '../../exports/json-file.ts'
import { publishedPackage } from '../../packaging/published-package.ts'

export const GET: APIRoute = ({ site, locals }) =>
  new Response(
    asJson(publishedPackage(locals.corpus, absoluteUrls(site, import.meta.env.BASE_URL))),
  )
