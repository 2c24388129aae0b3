import type { APIRoute, GetStaticPaths } from 'astro'
import { getCorpus } from '../../../content.ts'
import { byId } from '../../../corpus/find.ts'
import { datasets } from '../../../edition/words/datasets.ts'

/** Where the text of an article was, if only its passages are published: why it is gone. */
export const getStaticPaths = (async () => {
  const { articles } = await getCorpus()
  return articles
    .filter(({ reproduction }) => reproduction === 'passages')
    .map(({ id }) => ({ params: { id } }))
}) satisfies GetStaticPaths

export const GET: APIRoute<object, { id: string }> = ({ params, locals }) => {
  const { url } = byId(locals.corpus.articles, params.id)
  return new Response(`${datasets.originals.notPublished(url)}\n`)
}
