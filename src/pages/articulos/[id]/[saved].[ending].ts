import type { APIRoute, GetStaticPaths } from 'astro'
import { savedFiles } from '../../../components/saved/save.ts'
import { getCorpus } from '../../../content.ts'
import { byId } from '../../../corpus/find.ts'
import { savedForms, type SavedForm } from '../../../edition/paths.ts'

/** `…/<id>.html`, `…/<id>.epub`: an article as a file to keep. */
export const getStaticPaths = (async () => {
  const { articles } = await getCorpus()
  return articles.flatMap(({ id }) =>
    savedForms.map((ending) => ({ params: { id, saved: id, ending } })),
  )
}) satisfies GetStaticPaths

const types: Record<SavedForm, string> = {
  html: 'text/html; charset=utf-8',
  epub: 'application/epub+zip',
}

export const GET: APIRoute<object, { id: string; ending: SavedForm }> = async ({
  params: { id, ending },
  locals: { corpus },
}) => {
  const files = await savedFiles(byId(corpus.articles, id), corpus)
  return new Response(files[ending].read(), { headers: { 'Content-Type': types[ending] } })
}
