import type { APIRoute, GetStaticPaths } from 'astro'
import { getCorpus } from '../../../content.ts'
import { placesFolderOf } from '../../../edition/paths.ts'
import { placesFiles } from '../../../indexes/places.ts'

/* Which page of a split list has the entry of an anchor, for readers who come by an older address. */

export const getStaticPaths = (async () =>
  [...placesFiles(await getCorpus())].map(([path, pages]) => ({
    params: { file: path.slice(placesFolderOf('/').length).replace(/\.json$/, '') },
    props: { pages },
  }))) satisfies GetStaticPaths

export const GET: APIRoute<{ pages: Record<string, string> }> = ({ props }) =>
  Response.json(props.pages)
