import type { APIRoute, GetStaticPaths } from 'astro'
import { getCorpus } from '../content.ts'
import { unpack } from '../packaging/pack.ts'
import { releaseOf } from '../packaging/release.ts'

/** The files of the open data, each at its own path, but for the texts of articles: these have a route. */
export const getStaticPaths = (async () => {
  const { files } = await releaseOf(await getCorpus())
  return files
    .filter(({ wordsOf }) => wordsOf === undefined)
    .map(({ path }) => {
      const dot = path.lastIndexOf('.')
      return { params: { data: path.slice(1, dot), ending: path.slice(dot + 1) } }
    })
}) satisfies GetStaticPaths

export const GET: APIRoute = async ({ params: { data, ending }, locals }) => {
  const { files } = await releaseOf(locals.corpus)
  const file = files.find(({ path }) => path === `/${data}.${ending}`)
  if (file === undefined) return new Response(null, { status: 404 })
  return new Response(unpack(file.packed), {
    headers: { 'Content-Type': `${file.mediaType}; charset=utf-8` },
  })
}
