import type { APIRoute, GetStaticPaths } from 'astro'
import { titlesFiles } from '../../addresses/page-titles.ts'
import { getCorpus, getInventory, shared, type Edition } from '../../content.ts'

/* The titles of the pages of a kind, for the page that answers a wrong address. */

const titlesOf = shared((inventory: Edition['inventory'], corpus: Edition['corpus']) =>
  Promise.resolve(titlesFiles(inventory, corpus)),
)
const files = async () => titlesOf(await getInventory(), await getCorpus())

export const getStaticPaths = (async () =>
  [...(await files()).keys()].map((path) => ({
    params: { collection: path.replace(/^\/paginas\/|\.json$/g, '') },
  }))) satisfies GetStaticPaths

export const GET: APIRoute = async ({ params: { collection } }) =>
  Response.json((await files()).get(`/paginas/${collection}.json`))
