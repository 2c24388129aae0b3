import type { APIRoute, GetStaticPaths } from 'astro'
import { citationFormats, type CitationEnding } from '../../edition/paths.ts'
import { citationFile } from '../../exports/csl/citation-file.ts'
import { sourceItem } from '../../exports/csl/source-item.ts'

export const getStaticPaths = (() =>
  citationFormats.map(({ ending }) => ({ params: { ending } }))) satisfies GetStaticPaths

/** Every source, under the id that it has in the bibliography. */
export const GET: APIRoute<object, { ending: CitationEnding }> = ({ params, locals }) =>
  new Response(citationFile(params.ending, locals.corpus.sources.map(sourceItem)))
