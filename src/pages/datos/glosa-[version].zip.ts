import type { APIRoute, GetStaticPaths } from 'astro'
import { getCorpus } from '../../content.ts'
import { absoluteUrls } from '../../exports/json-file.ts'
import { versionOf } from '../../exports/version-of.ts'
import { archiveOf } from '../../packaging/archive.ts'

export const getStaticPaths = (async () => [
  { params: { version: versionOf(await getCorpus()) } },
]) satisfies GetStaticPaths

export const GET: APIRoute = ({ site, locals }) =>
  new Response(archiveOf(locals.corpus, absoluteUrls(site, import.meta.env.BASE_URL)))
