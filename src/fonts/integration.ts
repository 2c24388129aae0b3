import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import { buildFonts } from './build-fonts.ts'
import { repertoire } from './repertoire.ts'

interface Options {
  /** Reads the files under `content/` as they are now. */
  readContent: () => readonly { bytes: Uint8Array }[]
}

/** Make the site's fonts, and let style sheets and pages import them from `@fonts/`. */
export function fontsIntegration({ readContent }: Options): AstroIntegration {
  let folder: string
  let content: string
  let characters: ReadonlySet<string>

  return {
    name: 'glosa-fonts',
    hooks: {
      'astro:config:setup': async ({ command, config, createCodegenDir, updateConfig }) => {
        folder = path.resolve(fileURLToPath(createCodegenDir()))
        content = fileURLToPath(new URL('content/', config.root))
        updateConfig({ vite: { resolve: { alias: { '@fonts': folder } } } })
        if (command !== 'build' && command !== 'dev') return
        characters = repertoire(readContent().map(({ bytes }) => bytes))
        await buildFonts(characters, folder)
      },

      'astro:server:setup': ({ server, logger }) => {
        const changed = new Set<string>()

        // A changed file may have a new character. One that is gone does no harm until the next start.
        async function follow(): Promise<void> {
          const files = [...changed]
          changed.clear()
          // A file that was deleted has no characters.
          const bytes = await Promise.all(
            files.map((file) => readFile(file).catch(() => Buffer.of())),
          )
          const fresh = repertoire(bytes).difference(characters)
          if (fresh.size === 0) return
          characters = characters.union(fresh)
          await buildFonts(characters, folder)
        }

        server.watcher.on('all', (_, file) => {
          if (!file.startsWith(content)) return
          // Many files often change at a time.
          if (changed.size === 0) {
            setTimeout(100)
              .then(follow)
              .catch((error: unknown) => logger.error(String(error)))
          }
          changed.add(file)
        })
      },
    },
  }
}
