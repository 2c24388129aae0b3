import { requireCorpus } from '../../src/reading/require-corpus.ts'
import { citingPathOf, pages, pathOf, type Addressed } from '../../src/corpus/url-of.ts'

/** One page of each kind, by a name of the kind: where there are many, the first of the corpus. */
export async function pageKinds(): Promise<Record<string, string>> {
  const corpus = await requireCorpus(process.cwd())
  const first = (collection: Exclude<Addressed['collection'], 'sources'>) =>
    pathOf({ collection, id: corpus[collection][0]!.id })

  return {
    front: pages.home,
    article: first('articles'),
    citing: citingPathOf(corpus.articles[0]!),
    theme: first('themes'),
    claim: first('claims'),
    quote: first('quotes'),
    entity: first('entities'),
    search: pages.search,
    articles: pages.articles,
    themes: pages.themes,
    claims: pages.claims,
    quotes: pages.quotes,
    entities: pages.entities,
    sources: pages.sources,
    method: pages.method,
    data: pages.data,
  }
}
