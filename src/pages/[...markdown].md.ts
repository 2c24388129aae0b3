import type { APIRoute, GetStaticPaths } from 'astro'
import { getCorpus } from '../content.ts'
import { markdownPages } from '../exports/markdown/pages.ts'

/** `…/index.md`: pages as plain Markdown, beside their HTML. */
export const getStaticPaths = (async () =>
  [...markdownPages(await getCorpus())].map(([path, write]) => ({
    params: { markdown: path.replace(/^\/|\.md$/g, '') },
    props: { write },
  }))) satisfies GetStaticPaths

export const GET: APIRoute<{ write: () => string }> = ({ props }) =>
  new Response(props.write(), { headers: { 'Content-Type': 'text/markdown; charset=utf-8' } })
