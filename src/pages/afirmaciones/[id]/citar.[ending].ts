import type { APIRoute, GetStaticPaths } from 'astro'
import { getCorpus } from '../../../content.ts'
import { byId } from '../../../corpus/find.ts'
import { citationFormats, type CitationEnding } from '../../../edition/paths.ts'
import { citableAssessment, claimItem } from '../../../exports/csl/citable.ts'
import { citationFile } from '../../../exports/csl/citation-file.ts'

export const getStaticPaths = (async () => {
  const { claims } = await getCorpus()
  return claims.flatMap(({ id }) =>
    citationFormats.map(({ ending }) => ({ params: { id, ending } })),
  )
}) satisfies GetStaticPaths

/** Two records: the article with the words of the claim, and the assessment of it. */
export const GET: APIRoute<object, { id: string; ending: CitationEnding }> = ({
  params,
  locals,
}) => {
  const claim = byId(locals.corpus.claims, params.id)
  const { work } = citableAssessment(claim)
  return new Response(citationFile(params.ending, [claimItem(claim), work]))
}
