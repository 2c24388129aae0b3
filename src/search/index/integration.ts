import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import type { Corpus } from '../../corpus/corpus.ts'
import { hold, shelve, type Shelved } from '../../publishing/shelf.ts'
import { writePage } from '../../publishing/write-page.ts'
import { withBase } from '../../text/with-base.ts'
import { loadedBySearch } from '../manifest.ts'
import { isOfIndex, searchModules } from './modules.ts'
import { publishSearch, type PublishedSearch } from './publish.ts'

interface Options {
  /** Reads the content as it is now. */
  loadCorpus: () => Promise<Corpus>
}

/** What is published, of which the files lie aside while a site is built: they are the last to be written. */
type LaidAside = Omit<PublishedSearch, 'files'> & { files: Map<string, Shelved> }

function layAside({ files, ...others }: PublishedSearch, aside: typeof shelve): LaidAside {
  return { ...others, files: new Map(Array.from(files, ([path, file]) => [path, aside(file)])) }
}

/** Build the search with the site; in development, serve it and follow the content. */
export function searchIntegration({ loadCorpus }: Options): AstroIntegration {
  let published: Promise<LaidAside> | undefined
  let aside: typeof shelve = hold
  const latest = () =>
    (published ??= loadCorpus().then(async (corpus) =>
      layAside(await publishSearch(corpus), aside),
    ))

  let content: string
  let base: string

  return {
    name: 'glosa-search',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        if (command === 'build') aside = shelve
        const plugin = () => searchModules(latest, () => base)
        updateConfig({ vite: { plugins: [plugin()], worker: { plugins: () => [plugin()] } } })
      },

      'astro:config:done': ({ config }) => {
        content = fileURLToPath(new URL('content/', config.root))
        base = config.base
      },

      'astro:build:done': async ({ dir, logger }) => {
        const { files } = await latest()
        for (const [path, content] of files) writePage(fileURLToPath(dir), path, content.read())
        logger.info(`${files.size} files`)
      },

      'astro:server:setup': ({ server, logger }) => {
        // The corpus is read from the disk, so Vite does not know what a page is made of: whatever
        // changes, the index is out of date and so are the page and the list of pages of its route.
        server.watcher.on('all', (_, path) => {
          if (!path.startsWith(content)) return
          published = undefined
          for (const { moduleGraph, hot } of Object.values(server.environments)) {
            for (const [id, module] of moduleGraph.idToModuleMap) {
              if (isOfIndex(id)) moduleGraph.invalidateModule(module)
            }
            hot.send('astro:content-changed', {})
          }
          server.ws.send({ type: 'full-reload' })
        })

        server.middlewares.use((request, response, next) => {
          const { pathname } = new URL(
            request.originalUrl ?? request.url ?? '/',
            'http://localhost',
          )
          const path = `/${pathname.slice(withBase(base, '/').length)}`
          // Only what the search asks for waits for the index.
          if (loadedBySearch([path]).length === 0) {
            next()
            return
          }
          latest().then(
            ({ files }) => {
              const file = files.get(path)
              response
                .writeHead(file ? 200 : 404, { 'Cache-Control': 'no-store' })
                .end(file?.read())
            },
            (error: unknown) => {
              // The page says that there is no index; the terminal says why.
              logger.error(error instanceof Error ? error.message : String(error))
              published = undefined
              response.writeHead(500).end()
            },
          )
        })
      },
    },
  }
}
