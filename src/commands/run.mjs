/*
 * The door to the commands: `node src/commands/run.mjs check`. It is JavaScript, so that a Node that
 * cannot read TypeScript says so.
 */

// Astro would report from an editor's machine what was built.
process.env.ASTRO_TELEMETRY_DISABLED = '1'

const [command, ...args] = process.argv.slice(2)

if (!process.features.typescript) {
  console.error(`The commands need Node 24, which \`npm install\` brings, and this is ${process.version}.
Run \`npm rebuild node\`: an install without scripts leaves it out.`)
  process.exitCode = 1
} else if (command === 'astro') {
  process.argv = [...process.argv.slice(0, 2), ...args]
  await import(new URL('bin/astro.mjs', import.meta.resolve('astro/package.json')).href)
} else {
  process.argv = [...process.argv.slice(0, 2), ...args]
  await import(`./${command}.ts`)
}
