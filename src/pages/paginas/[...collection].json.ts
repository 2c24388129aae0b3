import type { APIRoute, GetStaticPaths } from 'astro'
import { titlesFiles } from '../../addresses/page-titles.ts'
import { getCorpus, getInventory } from '../../content.ts'

/* The titles of the pages of a kind, for the page that answers a wrong address. */

export const getStaticPaths = (async () =>
  [...titlesFiles(await getInventory(), await getCorpus())].map(([path, titles]) => ({
    params: { collection: path.replace(/^\/paginas\/|\.json$/g, '') },
    props: { titles },
  }))) satisfies GetStaticPaths

export const GET: APIRoute<{ titles: Record<string, string> }> = ({ props }) =>
  Response.json(props.titles)
