import type { APIRoute, GetStaticPaths } from 'astro'
import { getCorpus } from '../../../content.ts'
import { placesFolderOf } from '../../../edition/paths.ts'
import { placesFiles } from '../../../indexes/places.ts'

/* Which page of a split list has the entry of an anchor, for readers who come by an older address. */

const folder = placesFolderOf('/')

export const getStaticPaths = (async () =>
  [...placesFiles(await getCorpus()).keys()].map((path) => ({
    params: { file: path.slice(folder.length).replace(/\.json$/, '') },
  }))) satisfies GetStaticPaths

export const GET: APIRoute = ({ params: { file }, locals }) =>
  Response.json(placesFiles(locals.corpus).get(`${folder}${file}.json`))
