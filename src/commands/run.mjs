/*
 * The door to the commands: `node src/commands/run.mjs check`. It is JavaScript, so that a Node that
 * cannot read TypeScript says so.
 */

import module from 'node:module'
import { fileURLToPath } from 'node:url'

// Astro would report from an editor's machine what was built.
process.env.ASTRO_TELEMETRY_DISABLED = '1'

const [command, ...args] = process.argv.slice(2)

if (!process.features.typescript) {
  console.error(`The commands need Node 24, which \`npm install\` brings, and this is ${process.version}.
Run \`npm rebuild node\`: an install without scripts leaves it out.`)
  process.exitCode = 1
} else {
  // To compile some hundred files of TypeScript is a third of a check of one article. A build makes
  // modules with names of their own, which nobody would load a second time, and the development server
  // starts no faster.
  if (command !== 'build' && command !== 'astro') {
    module.enableCompileCache(fileURLToPath(new URL('../../.astro/glosa-code', import.meta.url)))
  }
  await run()
}

async function run() {
  process.argv = [...process.argv.slice(0, 2), ...args]
  await import(
    command === 'astro'
      ? new URL('bin/astro.mjs', import.meta.resolve('astro/package.json')).href
      : `./${command}.ts`
  )
}
