import type { APIRoute, GetStaticPaths } from 'astro'
import { getInventory } from '../content.ts'
import { sitemapFiles } from '../exports/sitemap.ts'

/** `/sitemap.xml`, and the parts that it has if it is too long for one file. */
export const getStaticPaths = (async () => {
  const files = sitemapFiles(await getInventory())
  return [...files].map(([path, text]) => ({
    params: { sitemap: path.replace(/^\/|\.xml$/g, '') },
    props: { text },
  }))
}) satisfies GetStaticPaths

export const GET: APIRoute<{ text: string }> = ({ props }) =>
  new Response(props.text, { headers: { 'Content-Type': 'application/xml; charset=utf-8' } })
