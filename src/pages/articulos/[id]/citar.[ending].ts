import type { APIRoute, GetStaticPaths } from 'astro'
import { getCorpus } from '../../../content.ts'
import { byId } from '../../../corpus/find.ts'
import { citationFormats, type CitationEnding } from '../../../edition/paths.ts'
import { articleItem } from '../../../exports/csl/article-item.ts'
import { citationFile } from '../../../exports/csl/citation-file.ts'

export const getStaticPaths = (async () => {
  const { articles } = await getCorpus()
  return articles.flatMap(({ id }) =>
    citationFormats.map(({ ending }) => ({ params: { id, ending } })),
  )
}) satisfies GetStaticPaths

export const GET: APIRoute<object, { id: string; ending: CitationEnding }> = ({ params, locals }) =>
  new Response(citationFile(params.ending, [articleItem(byId(locals.corpus.articles, params.id))]))
