import type { APIRoute } from 'astro'
import { asJson } from '../../exports/json-file.ts'
import { linkset } from '../../exports/linkset.ts'
import { releaseOf } from '../../packaging/release.ts'

export const GET: APIRoute = async ({ locals: { corpus } }) =>
  new Response(asJson(linkset(corpus, await releaseOf(corpus))))
