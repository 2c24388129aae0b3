import type { APIRoute, GetStaticPaths } from 'astro'
import { getCorpus } from '../../../content.ts'
import type { Article } from '../../../corpus/corpus.ts'
import { originalTxt } from '../../../exports/original-txt.ts'

export const getStaticPaths = (async () => {
  const { articles } = await getCorpus()
  return articles.map((article) => ({ params: { id: article.id }, props: { article } }))
}) satisfies GetStaticPaths

export const GET: APIRoute<{ article: Article }> = ({ props }) =>
  new Response(originalTxt(props.article))
