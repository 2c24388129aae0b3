import path from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import { buildFonts } from './build-fonts.ts'
import { repertoire } from './repertoire.ts'

interface Options {
  /** Reads the files under `content/` as they are now. */
  readContent: () => Promise<readonly { bytes: Uint8Array }[]>
}

/** Make the site's fonts, and let style sheets and pages import them from `@fonts/`. */
export function fontsIntegration({ readContent }: Options): AstroIntegration {
  let folder: string

  async function build(): Promise<void> {
    const files = await readContent()
    await buildFonts(repertoire(files.map(({ bytes }) => bytes)), folder)
  }

  return {
    name: 'glosa-fonts',
    hooks: {
      'astro:config:setup': async ({ command, createCodegenDir, updateConfig }) => {
        folder = path.resolve(fileURLToPath(createCodegenDir()))
        updateConfig({ vite: { resolve: { alias: { '@fonts': folder } } } })
        if (command === 'build' || command === 'dev') await build()
      },

      'astro:server:setup': ({ server, logger }) => {
        let next: Promise<void> | undefined

        // A changed file may have a new character. Many files often change at a time.
        server.watcher.on('all', () => {
          next ??= setTimeout(100)
            .then(() => {
              next = undefined
              return build()
            })
            .catch((error: unknown) => logger.error(String(error)))
        })
      },
    },
  }
}
