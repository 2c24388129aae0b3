import type { APIRoute } from 'astro'
import { feedEntries } from '../exports/feeds/entries.ts'
import { jsonFeed } from '../exports/feeds/json-feed.ts'
import { asJson } from '../exports/json-file.ts'

export const GET: APIRoute = ({ locals }) =>
  new Response(asJson(jsonFeed(feedEntries(locals.corpus))))
