import type { APIRoute } from 'astro'
import { atomFeed } from '../exports/feeds/atom.ts'
import { feedEntries } from '../exports/feeds/entries.ts'

export const GET: APIRoute = ({ locals }) =>
  new Response(atomFeed(feedEntries(locals.corpus)), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  })
