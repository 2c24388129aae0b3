import { spawnSync } from 'node:child_process'
import { expect, test } from 'vitest'

test('a Node that cannot read TypeScript says what to do', () => {
  const { stderr, status } = spawnSync(
    process.execPath,
    ['--no-strip-types', 'src/commands/run.mjs', 'check'],
    { encoding: 'utf8' },
  )
  expect(stderr)
    .toBe(`The commands need Node 24, which \`npm install\` brings, and this is ${process.version}.
Run \`npm rebuild node\`: an install without scripts leaves it out.
`)
  expect(status).toBe(1)
})

test('nothing is reported to the makers of Astro', () => {
  const telling = 'process.on("exit", () => console.log(process.env.ASTRO_TELEMETRY_DISABLED))'
  const { stdout } = spawnSync(
    process.execPath,
    [`--import=data:text/javascript,${telling}`, 'src/commands/run.mjs', 'hosting', 'nada'],
    { encoding: 'utf8' },
  )
  expect(stdout).toMatch(/^1$/m)
})

test('the code of a command is compiled once, and kept with what can be made again', () => {
  const telling =
    'import{getCompileCacheDir}from"node:module";process.on("exit",()=>console.log(getCompileCacheDir()))'
  const { stdout } = spawnSync(
    process.execPath,
    [`--import=data:text/javascript,${telling}`, 'src/commands/run.mjs', 'hosting', 'nada'],
    { encoding: 'utf8' },
  )
  expect(stdout.replaceAll('\\', '/')).toContain('/.astro/glosa-code/')
})
