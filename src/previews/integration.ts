import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import type { Corpus } from '../corpus/corpus.ts'
import { withBase } from '../text/with-base.ts'
import { filesOf } from './picture.ts'
import { previewOfSite, previewsOf } from './previews-of.ts'
import type { Preview } from './preview.ts'
import { publishPreviews, type TakeFile } from './publish-previews.ts'

interface Options {
  /** Reads the content as it is now. */
  loadCorpus: () => Promise<Corpus>
  takeFile: TakeFile
}

/** Publish the pictures with the site; in development, draw the one that is asked for. */
export function previewsIntegration({ loadCorpus, takeFile }: Options): AstroIntegration {
  let base: string
  let keep: string

  async function load() {
    const corpus = await loadCorpus()
    return filesOf(previewsOf(corpus), previewOfSite(corpus))
  }

  return {
    name: 'glosa-previews',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base
        keep = fileURLToPath(new URL('glosa-previews/', config.cacheDir))
      },

      'astro:build:done': async ({ dir, logger }) => {
        const previews = await load()
        const { drawn, kept } = await publishPreviews(
          previews,
          fileURLToPath(dir),
          keep,
          openDrawing,
          takeFile,
        )
        logger.info(`${drawn} pictures drawn, ${kept} kept`)
      },

      'astro:server:setup': ({ server, logger }) => {
        const asked = async (url: string) => {
          const { pathname } = new URL(url, 'http://localhost')
          if (!pathname.endsWith('.png')) return undefined
          const previews = await load()
          const preview = previews.find(({ path }) => withBase(base, path) === pathname)
          if (!preview) return undefined
          return (await openDrawing([preview]))(preview)
        }
        server.middlewares.use((request, response, next) => {
          asked(request.originalUrl ?? request.url ?? '/').then(
            (png) => {
              if (png) response.writeHead(200, { 'Content-Type': 'image/png' }).end(png)
              else next()
            },
            (error: unknown) => {
              logger.error(error instanceof Error ? error.message : String(error))
              response.writeHead(500).end()
            },
          )
        })
      },
    },
  }
}

/** Load the engine where there is something to draw: that takes it half a second. */
async function openDrawing(previews: readonly Preview[]) {
  const engine = await import('./draw.ts')
  return engine.openDrawing(previews)
}
