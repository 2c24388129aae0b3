import { randomBytes } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import { answering } from './answer.ts'
import { openSession } from './session.ts'

/** The server of the layer, which is there while `astro dev` runs, and in no build. */
export function markingIntegration(): AstroIntegration {
  let root = process.cwd()
  return {
    name: 'marking',
    hooks: {
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
