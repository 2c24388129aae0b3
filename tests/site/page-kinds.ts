import { kinds, type PagedKind } from '../../src/edition/kinds.ts'
import { citingPathOf, followUpsPathOf, pages, pathOf } from '../../src/edition/paths.ts'
import { yearOf } from '../../src/text/format-date.ts'
import { requireCorpus } from '../../src/reading/require-corpus.ts'
import { inventedEdition } from '../an-edition.ts'

/**
 * One page of each kind, by a name of the kind: where there are many, the first of the corpus.
 *
 * @param edition the folder of the edition that was built: the invented one by default
 */
export async function pageKinds(edition = inventedEdition): Promise<Record<string, string>> {
  const corpus = await requireCorpus(edition)
  const first = (kind: PagedKind) => pathOf(kind, corpus[kinds[kind].collection][0]!.id)

  return {
    front: pages.home,
    article: first('article'),
    citing: citingPathOf(corpus.articles[0]!),
    theme: first('theme'),
    claim: first('claim'),
    quote: first('quote'),
    entity: first('entity'),
    search: pages.search,
    articles: pages.articles,
    themes: pages.themes,
    claims: pages.claims,
    quotes: pages.quotes,
    entities: pages.entities,
    sources: pages.sources,
    followUps: pages.followUps,
    followUpsOfYear: followUpsPathOf(yearOf(corpus.followUps[0]!.date)),
    corrections: pages.corrections,
    licences: pages.licences,
    method: pages.method,
    about: pages.about,
    data: pages.data,
  }
}
