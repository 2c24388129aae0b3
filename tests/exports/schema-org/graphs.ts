import type { Corpus } from '../../../src/corpus/corpus.ts'
import { articleNode } from '../../../src/exports/schema-org/article.ts'
import { assessmentNode } from '../../../src/exports/schema-org/claim-review.ts'
import { datasetNode } from '../../../src/exports/schema-org/dataset.ts'
import { entityNode } from '../../../src/exports/schema-org/entity.ts'
import { jsonLd } from '../../../src/exports/schema-org/json-ld.ts'
import { quotationNode } from '../../../src/exports/schema-org/quotation.ts'
import { webSiteNode } from '../../../src/exports/schema-org/web-site.ts'
import { releaseOf } from '../../../src/packaging/release.ts'

/** The documents of a corpus, one per thing that has a page. */
export async function documentsOf(corpus: Corpus): Promise<string[]> {
  return [
    ...corpus.articles.map((article) => articleNode(article)),
    ...corpus.quotes.map((quote) => quotationNode(quote)),
    ...corpus.claims.map((claim) => assessmentNode(claim)),
    ...corpus.entities.map((entity) => entityNode(entity)),
    datasetNode(await releaseOf(corpus)),
    webSiteNode(),
  ].map((node) => jsonLd([node]))
}
