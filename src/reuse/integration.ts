import { fileURLToPath } from 'node:url'
import type { AstroIntegration, RouteData } from 'astro'
import { writePage } from '../publishing/write-page.ts'
import { session } from './session.ts'

/**
 * Make again what is not as it was, and take over the other pages of the site before. Astro has an
 * experimental way to do so, for which each page has to know its key before it is made; here a page's
 * key is what it has read.
 */
export function reuseIntegration(): AstroIntegration {
  let folder: string
  let base: string

  return {
    name: 'glosa-reuse',
    hooks: {
      'astro:config:done': ({ config }) => {
        folder = fileURLToPath(config.outDir)
        base = config.base
      },

      'astro:build:start': ({ setPrerenderer }) => {
        const build = session()
        if (build === undefined) return
        setPrerenderer((usual) => {
          let held: string[] = []
          return {
            ...usual,
            async getStaticPaths() {
              const all = await usual.getStaticPaths()
              const isHeld = ({ pathname, route }: (typeof all)[number]) =>
                build.holds(fileOf(pathname, route))
              held = all.filter(isHeld).map(({ pathname, route }) => fileOf(pathname, route))
              return all.filter((one) => !isHeld(one))
            },
            async render(request, options) {
              const { pathname } = new URL(request.url)
              const file = fileOf(pathname.slice(base.length - 1), options.routeData)
              const { response, bytes } = await build.make(file, async () => {
                const rendered = await usual.render(request, options)
                const response = rendered instanceof Response ? rendered : rendered.response
                // Much is read only while the page is written.
                return { response, bytes: response.body && (await response.arrayBuffer()) }
              })
              if (bytes === null || isRedirect(response)) return response
              writePage(folder, file, new Uint8Array(bytes))
              return written
            },
            async teardown() {
              await usual.teardown?.()
              build.takeOver(held, folder)
            },
          }
        })
      },
    },
  }
}

function isRedirect({ status }: Response): boolean {
  return status >= 300 && status < 400
}

/** A response without a body: Astro has nothing to write. */
const written = new Response()

/** The file of the site that a route writes for a path below its root. */
function fileOf(pathname: string, { type }: RouteData): string {
  const name = decodeURI(pathname).replace(/^\/|\/$/g, '')
  if (type !== 'page') return name
  return name === '404' ? '404.html' : `${name}${name === '' ? '' : '/'}index.html`
}
