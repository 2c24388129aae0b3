import type { APIRoute } from 'astro'
import { staticPathsOf } from '../../../content.ts'
import { byId } from '../../../corpus/find.ts'
import { datasets } from '../../../edition/words/datasets.ts'

/** The text of each article; if only its passages are published, why it is not there. */
export const getStaticPaths = () => staticPathsOf('articles')

export const GET: APIRoute<object, { id: string }> = ({ params, locals }) => {
  const { reproduction, original, url } = byId(locals.corpus.articles, params.id)
  const isThere = reproduction === 'whole'
  return new Response(isThere ? original : `${datasets.originals.notPublished(url)}\n`, {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  })
}
