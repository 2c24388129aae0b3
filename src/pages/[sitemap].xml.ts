import type { APIRoute, GetStaticPaths } from 'astro'
import { getInventory } from '../content.ts'
import { sitemapFiles } from '../exports/sitemap.ts'

const files = async () => sitemapFiles(await getInventory())

/** `/sitemap.xml`, and the parts that it has if it is too long for one file. */
export const getStaticPaths = (async () =>
  [...(await files()).keys()].map((path) => ({
    params: { sitemap: path.replace(/^\/|\.xml$/g, '') },
  }))) satisfies GetStaticPaths

export const GET: APIRoute = async ({ params: { sitemap } }) =>
  new Response((await files()).get(`/${sitemap}.xml`), {
    headers: { 'Content-Type': 'application/xml; charset=utf-8' },
  })
