import type { APIRoute, GetStaticPaths } from 'astro'
import { getCorpus } from '../../content.ts'
import { versionInFileName } from '../../exports/version.ts'
import { archiveOf } from '../../packaging/archive.ts'
import { releaseOf } from '../../packaging/release.ts'

export const getStaticPaths = (async () => {
  const release = await releaseOf(await getCorpus())
  return [{ params: { version: versionInFileName(release.version) } }]
}) satisfies GetStaticPaths

export const GET: APIRoute = async ({ locals }) =>
  new Response(streamOf(archiveOf(await releaseOf(locals.corpus))))

function streamOf(pieces: Iterator<Uint8Array, void>): ReadableStream<Uint8Array> {
  return new ReadableStream({
    pull(controller) {
      const next = pieces.next()
      if (next.done) controller.close()
      else controller.enqueue(next.value)
    },
  })
}
