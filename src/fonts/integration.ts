import path from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import { buildFonts } from './build-fonts.ts'

/** Make the site's fonts, and let style sheets and pages import them from `@fonts/`. */
export function fontsIntegration(): AstroIntegration {
  let build: () => Promise<void>

  return {
    name: 'glosa-fonts',
    hooks: {
      'astro:config:setup': async ({ config, command, createCodegenDir, updateConfig }) => {
        const folder = path.resolve(fileURLToPath(createCodegenDir()))
        updateConfig({ vite: { resolve: { alias: { '@fonts': folder } } } })
        build = () => buildFonts(fileURLToPath(config.root), folder)
        if (command === 'build' || command === 'dev') await build()
      },

      'astro:server:setup': ({ server, logger }) => {
        let next: Promise<void> | undefined

        // Whatever is written may have a character that nobody had used yet. Files often
        // change many at a time.
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
