import type { APIRoute } from 'astro'
import { inOneLine } from '../../../citations/cite.ts'
import { staticPathsOf } from '../../../content.ts'
import { byId } from '../../../corpus/find.ts'
import { passagesJson } from '../../../exports/passages-json.ts'

export const getStaticPaths = () => staticPathsOf('articles')

/** For a script, which asks for it before it copies something: without a byte of indentation. */
export const GET: APIRoute<object, { id: string }> = ({ params, locals }) => {
  const article = byId(locals.corpus.articles, params.id)
  return new Response(JSON.stringify(passagesJson(article, inOneLine)))
}
