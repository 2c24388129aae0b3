import mdx from '@astrojs/mdx'
import { defineConfig } from 'astro/config'
import { siteAddress } from './src/commands/site-address.ts'
import { fontsIntegration } from './src/fonts/integration.ts'
import { markdownProcessor } from './src/markdown/plugins.ts'
import { requireCorpus } from './src/reading/require-corpus.ts'
import { searchIntegration } from './src/search/integration.ts'

const { site, base } = siteAddress(process.env)

export default defineConfig({
  site,
  base,
  trailingSlash: 'always',
  markdown: { processor: markdownProcessor(base), syntaxHighlight: false },
  integrations: [
    mdx(),
    fontsIntegration(),
    searchIntegration({ loadCorpus: () => requireCorpus(process.cwd()) }),
  ],
  // A page that two routes or two ids lay claim to would silently lose one of them.
  prerenderConflictBehavior: 'error',
  scopedStyleStrategy: 'where',
  // The security policy of the pages allows no inline style and no inline script.
  build: { inlineStylesheets: 'never' },
  vite: {
    build: {
      assetsInlineLimit: 0,
      // One style sheet for the whole site: one request, cached from page to page.
      cssCodeSplit: false,
      rolldownOptions: { onLog: withoutDirectiveWarnings },
    },
  },
  devToolbar: { enabled: false },
})

/** Astro marks each MDX file with a directive of its own, which the bundler warns of. */
function withoutDirectiveWarnings(level, log, report) {
  if (log.code !== 'MODULE_LEVEL_DIRECTIVE') report(level, log)
}
