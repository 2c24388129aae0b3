import type { APIRoute } from 'astro'
import { staticPathsOf } from '../../../content.ts'
import { byId } from '../../../corpus/find.ts'
import { articleData } from '../../../exports/article-data.ts'
import { asJson } from '../../../exports/json-file.ts'

export const getStaticPaths = () => staticPathsOf('articles')

export const GET: APIRoute<object, { id: string }> = ({ params, locals: { corpus } }) =>
  new Response(asJson(articleData(corpus, byId(corpus.articles, params.id))))
