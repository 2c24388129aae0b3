import { randomBytes } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import { answering } from './answer.ts'
import { openSession } from './session.ts'

/** The layer and its server, which are there while `astro dev` runs, and in no build. */
export function markingIntegration(): AstroIntegration {
  let root = process.cwd()
  return {
    name: 'marking',
    hooks: {
      'astro:config:setup': ({ command, injectScript }) => {
        if (command === 'dev') injectScript('page', `import '/src/marking/layer/start.ts'`)
      },
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root)
      },
      'astro:server:setup': ({ server }) => {
        const token = randomBytes(32).toString('base64url')
        server.middlewares.use(answering(token, openSession(root)))
      },
    },
  }
}
