import type { APIRoute, GetStaticPaths } from 'astro'
import { getCorpus } from '../../../content.ts'
import { datasets } from '../../../edition/words/datasets.ts'

/** Where the text of an article was, if only its passages are published: why it is gone. */
export const getStaticPaths = (async () => {
  const { articles } = await getCorpus()
  return articles
    .filter(({ reproduction }) => reproduction === 'passages')
    .map(({ id, url }) => ({ params: { id }, props: { url } }))
}) satisfies GetStaticPaths

export const GET: APIRoute<{ url: string | null }> = ({ props }) =>
  new Response(`${datasets.originals.notPublished(props.url)}\n`)
