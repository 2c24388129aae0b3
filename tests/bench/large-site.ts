import { mkdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { build } from 'vite'
import config from '../../astro.config.mjs'
import { searchModules } from '../../src/search/index/modules.ts'
import { documentsOf } from '../../src/search/index/documents.ts'
import { publishSearch, type PublishedSearch } from '../../src/search/index/publish.ts'
import { countWords } from '../../src/text/count-words.ts'
import { largeCorpus } from './large-corpus.ts'

/*
 * Builds a site of so many invented articles that is nothing but its search, and says what it
 * took. A process of its own, because Pagefind's keeps the memory that it once had.
 *
 *   node tests/bench/large-site.ts <articles> <folder>
 */

/** What it took to build the index of a site. */
export interface Built {
  seconds: number
  /** What Pagefind's process had at most, in bytes, where the system says. */
  memory: number | undefined
  documents: number
  /** Of all documents. */
  words: number
  /** Some words in a row that one article has. */
  sentence: string
}

const [, , articles = '1', folder = ''] = process.argv

const corpus = largeCorpus(Number(articles))
const begun = performance.now()
const published = await publishSearch(corpus)
const seconds = (performance.now() - begun) / 1000
const memory = await memoryOfChild()

await buildPage(published)
for (const [file, content] of published.files) {
  const target = path.join(folder, file)
  await mkdir(path.dirname(target), { recursive: true })
  await writeFile(target, content)
}
const documents = documentsOf(corpus)
const words = documents
  .flatMap(({ passages }) => passages.filter(({ page }) => !page))
  .reduce((sum, { texts }) => sum + countWords(texts.join(' ')), 0)
const [paragraph] = corpus.articles[Math.floor(corpus.articles.length / 2)]?.paragraphs ?? []
const sentence = (paragraph?.text ?? '')
  .split(' ')
  .slice(4, 12)
  .join(' ')
  .replaceAll(/[.,“”]/g, '')
console.log(
  JSON.stringify({
    seconds,
    memory,
    documents: documents.length,
    words,
    sentence,
  } satisfies Built),
)

/** A page with the field that every page of the site has, and the scripts behind it. */
async function buildPage(published: PublishedSearch): Promise<void> {
  const start = path.resolve('src/search/interface/start.ts')
  const source = path.join(folder, 'source')
  await mkdir(source, { recursive: true })
  await writeFile(
    path.join(source, 'index.html'),
    `<!doctype html>
<html lang="es">
  <title>Glosa</title>
  <form class="site-search" role="search"><input type="search" name="q"></form>
  <script type="module" src="${start}"></script>
</html>`,
  )
  const plugin = () =>
    searchModules(
      () => Promise.resolve(published),
      () => '/',
    )
  await build({
    configFile: false,
    logLevel: 'error',
    root: source,
    publicDir: false,
    plugins: [plugin()],
    worker: { ...config.vite?.worker, plugins: () => [plugin()] },
    build: { outDir: folder, emptyOutDir: false, assetsInlineLimit: 0 },
  })
}

/** What the largest of the processes that this one started has had at most. */
async function memoryOfChild(): Promise<number | undefined> {
  const children = await readFile(`/proc/self/task/${process.pid}/children`, 'utf8').catch(() => '')
  const peaks = await Promise.all(
    children
      .split(' ')
      .filter(Boolean)
      .map(async (id) => {
        const status = await readFile(`/proc/${id}/status`, 'utf8')
        return Number(/VmHWM:\s+(\d+) kB/.exec(status)?.[1] ?? 0) * 1024
      }),
  )
  return peaks.length > 0 ? Math.max(...peaks) : undefined
}
