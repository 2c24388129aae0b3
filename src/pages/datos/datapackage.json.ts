import type { APIRoute } from 'astro'
import { asJson } from '../../exports/json-file.ts'
import { publishedPackage } from '../../packaging/published-package.ts'

export const GET: APIRoute = async ({ locals: { corpus } }) =>
  new Response(asJson(await publishedPackage(corpus)))
