import { writeFile } from 'node:fs/promises'
import type { AstroIntegration } from 'astro'
import type { Corpus } from '../corpus/corpus.ts'
import { redirectFiles } from '../addresses/redirect-files.ts'

/** Puts the files beside the pages by which hosts redirect what has moved. */
export function redirectsIntegration(loadCorpus: () => Promise<Corpus>): AstroIntegration {
  let base = '/'
  return {
    name: 'redirects',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base
      },
      'astro:build:done': async ({ dir }) => {
        for (const [name, content] of redirectFiles(await loadCorpus(), base)) {
          await writeFile(new URL(name, dir), content)
        }
      },
    },
  }
}
