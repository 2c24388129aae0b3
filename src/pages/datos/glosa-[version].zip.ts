import type { APIRoute, GetStaticPaths } from 'astro'
import { getCorpus } from '../../content.ts'
import { versionInFileName } from '../../exports/version.ts'
import { archiveOf } from '../../packaging/archive.ts'
import { releaseOf, type Release } from '../../packaging/release.ts'

export const getStaticPaths = (async () => {
  const release = releaseOf(await getCorpus())
  return [{ params: { version: versionInFileName(release.version) }, props: { release } }]
}) satisfies GetStaticPaths

export const GET: APIRoute<{ release: Release }> = ({ props }) =>
  new Response(archiveOf(props.release))
