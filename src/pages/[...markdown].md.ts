import type { APIRoute, GetStaticPaths } from 'astro'
import { getCorpus } from '../content.ts'
import { markdownPages } from '../exports/markdown/pages.ts'

/** `…/index.md`: pages as plain Markdown, beside their HTML. */
export const getStaticPaths = (async () =>
  [...markdownPages(await getCorpus())].map(([path, text]) => ({
    params: { markdown: path.replace(/^\/|\.md$/g, '') },
    props: { text },
  }))) satisfies GetStaticPaths

export const GET: APIRoute<{ text: string }> = ({ props }) =>
  new Response(props.text, { headers: { 'Content-Type': 'text/markdown; charset=utf-8' } })
