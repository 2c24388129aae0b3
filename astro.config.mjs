import { readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { defineConfig } from 'astro/config'
import { siteAddress } from './src/commands/site-address.ts'
import { otherFiles } from './src/edition/paths.ts'
import { fontsIntegration } from './src/fonts/integration.ts'
import { markingIntegration } from './src/marking/server/integration.ts'
import { offlineIntegration } from './src/offline/integration.ts'
import { noticesIntegration } from './src/notices/integration.ts'
import { previewsIntegration } from './src/previews/integration.ts'
import { contentFiles, requireCorpus } from './src/reading/require-corpus.ts'
import { reuseIntegration } from './src/reuse/integration.ts'
import { takeFile } from './src/reuse/session.ts'
import { searchIntegration } from './src/search/index/integration.ts'
import { loadedBySearch } from './src/search/manifest.ts'
import { generatedStylesPlugin } from './src/styles/generated-styles.ts'
import { styleSheets } from './src/styles/style-sheets.ts'

const { site, base } = siteAddress(process.env)
const loadCorpus = () => requireCorpus(process.cwd())
const countArticles = async () => (await loadCorpus()).articles.length

export default defineConfig({
  site,
  base,
  // Pages are folders, so their paths end in a slash anyway. With 'always', the development server
  // wants one after `citar.[ending]` too.
  trailingSlash: 'ignore',
  integrations: [
    reuseIntegration(),
    fontsIntegration({ readContent: () => contentFiles(process.cwd()) }),
    searchIntegration({ loadCorpus }),
    offlineIntegration(loadedBySearch),
    previewsIntegration({ loadCorpus, takeFile }),
    noticesIntegration({ copied: ['pagefind'] }),
    markingIntegration(),
  ],
  // A page that two routes or two ids lay claim to would silently lose one of them.
  prerenderConflictBehavior: 'error',
  scopedStyleStrategy: 'where',
  // The security policy of the pages allows no inline style and no inline script.
  build: { inlineStylesheets: 'never' },
  vite: {
    // What Pagefind says to the console is a tenth of its program.
    worker: {
      format: 'es',
      rolldownOptions: {
        output: {
          entryFileNames: nameOfWorker,
          minify: { compress: { dropConsole: true }, mangle: true, codegen: true },
        },
      },
    },
    build: {
      assetsInlineLimit: 0,
      // The engines that the tests open: what one of them knows by a prefix alone gets it.
      cssTarget: ['chrome125', 'firefox140', 'safari18', 'ios18'],
      rolldownOptions: {
        output: { codeSplitting: { groups: [styleSheets] } },
      },
    },
    // Astro names the script of a page after all of its path: forty letters on every page.
    environments: {
      client: {
        build: { rolldownOptions: { output: { entryFileNames: '_astro/script.[hash].js' } } },
      },
    },
    plugins: [shortScopes(), finishedStyles(), generatedStylesPlugin(countArticles), readOnce()],
  },
  devToolbar: { enabled: false },
})

/**
 * Begin each style sheet with the order of the layers: a page may link them in any order. And take
 * out the prefixes that the compressor of styles gives to Safari, which has known these properties
 * without one since version 15.4.
 */
function finishedStyles() {
  const order = readFileSync(new URL('src/styles/layers.css', import.meta.url), 'utf8')
  const [statement] = /@layer [^;]+;/.exec(order)
  const prefixed =
    /-webkit-(text-decoration-(line|style|color|skip-ink)|print-color-adjust):[^;}]+;/g
  return {
    name: 'finished-styles',
    generateBundle(_options, bundle) {
      for (const file of Object.values(bundle)) {
        if (!file.fileName.endsWith('.css')) continue
        file.source = statement + file.source.replace(prefixed, '')
      }
    },
  }
}

/** Three letters for the scope of a component, where Astro has eight of chance and its own name. */
function shortScopes() {
  const scopes = new Map()
  const shorten = (code) =>
    code.replace(/\bastro-([a-z0-9]{3})([a-z0-9]{5})\b/g, (_, short, rest) => {
      if ((scopes.get(short) ?? rest) !== rest) {
        throw new Error(
          `Two components have scopes that begin with ${short}. Rename the one that is new: scopes are made of paths.`,
        )
      }
      scopes.set(short, rest)
      return `s-${short}`
    })
  return {
    name: 'short-scopes',
    apply: 'build',
    enforce: 'post',
    transform: (code, id) => (/\.astro($|\?)/.test(id) ? shorten(code) : null),
    generateBundle(_options, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.fileName.endsWith('.css')) file.source = shorten(`${file.source}`)
      }
    },
  }
}

/**
 * Let the pages import what works with the corpus as Node.js does, and not a copy in their bundle: then
 * the content is read once (`readForBuild`), and each question about it is answered once (`oncePer`).
 */
function readOnce() {
  const shared = ['addresses', 'corpus', 'indexes', 'markdown', 'reading', 'reuse', 'text']
  const folders = shared.map((name) => fileURLToPath(new URL(`src/${name}/`, import.meta.url)))
  return {
    name: 'read-once',
    apply: 'build',
    enforce: 'pre',
    applyToEnvironment: ({ name }) => name !== 'client',
    resolveId(source, importer) {
      if (importer === undefined || !source.startsWith('.') || !source.endsWith('.ts')) return null
      const file = path.resolve(path.dirname(importer), source)
      return folders.some((folder) => file.startsWith(folder))
        ? { id: pathToFileURL(file).href, external: true }
        : null
    },
  }
}

/** The worker that keeps copies has to stay at one address, and at the root to serve all pages. */
function nameOfWorker({ facadeModuleId }) {
  const isOffline = facadeModuleId?.includes('/src/offline/')
  return isOffline ? otherFiles.offlineWorker.slice(1) : '_astro/[name]-[hash].js'
}
