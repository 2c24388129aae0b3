import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Corpus } from '../../src/corpus/corpus.ts'
import { Searcher } from '../../src/search/engine/search.ts'
import { spellingOf } from '../../src/search/engine/spelling.ts'
import { buildIndex, pagefindProgram } from '../../src/search/index/build-index.ts'
import type { Bundle } from '../../src/search/bundle.ts'
import { bundlesOf } from '../../src/search/index/bundles.ts'
import { serveIndexFile } from '../../src/search/index/serve-index.ts'
import { vocabularyOf } from '../../src/search/index/vocabulary.ts'
import { indexOf, indexPath, type CreateInstance } from '../../src/search/open-index.ts'

/** An index of bundles, published as it would be, and a search in it. */
export async function anIndex(
  bundles: readonly Bundle[],
  synonyms: readonly (readonly string[])[] = [],
) {
  const files = await buildIndex(bundles)
  const server = createServer(({ url = '' }, response) => {
    const { pathname } = new URL(url, 'http://localhost')
    serveIndexFile(files, pathname.slice(indexPath.length), response)
  })
  await new Promise<void>((resolve) => void server.listen(0, resolve))
  const { port } = server.address() as AddressInfo

  // Node imports no module over HTTP, and this is the whole program in one file.
  const program = Buffer.from(await pagefindProgram()).toString('base64')
  const { createInstance } = (await import(
    /* @vite-ignore */ `data:text/javascript;base64,${program}`
  )) as { createInstance: CreateInstance }
  const spelling = spellingOf(vocabularyOf(bundles))
  const searcher = new Searcher(
    indexOf(createInstance, `http://localhost:${port}${indexPath}`, 'test'),
    { synonyms, spelling: () => Promise.resolve(spelling) },
  )
  return { searcher, close: () => new Promise((resolve) => server.close(resolve)) }
}

/** The index of a corpus, with its synonyms. */
export function indexOfCorpus(corpus: Corpus) {
  return anIndex(bundlesOf(corpus), corpus.synonyms)
}
