import type { APIRoute, GetStaticPaths } from 'astro'
import { getCorpus } from '../content.ts'
import { markdownAt, markdownPages } from '../exports/markdown/pages.ts'

/** `…/index.md`: pages as plain Markdown, beside their HTML. */
export const getStaticPaths = (async () =>
  markdownPages(await getCorpus()).map((path) => ({
    params: { markdown: path.replace(/^\/|\.md$/g, '') },
  }))) satisfies GetStaticPaths

export const GET: APIRoute = ({ params: { markdown }, locals }) =>
  new Response(markdownAt(locals.corpus, `/${markdown}.md`), {
    headers: { 'Content-Type': 'text/markdown; charset=utf-8' },
  })
