import type { APIRoute } from 'astro'
import { absolute } from '../components/site.ts'
import { atomFeed } from '../exports/feeds/atom.ts'
import { feedEntries } from '../exports/feeds/entries.ts'

export const GET: APIRoute = ({ locals }) =>
  new Response(atomFeed(feedEntries(locals.corpus, absolute), absolute), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  })
