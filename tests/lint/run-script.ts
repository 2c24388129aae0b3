import { spawnSync } from 'node:child_process'

/** Run a command of the project's dependencies, and return what it says unless all is well. */
export function complaintsOf(command: string, ...args: string[]): string {
  const { status, stdout, stderr } = spawnSync(`node_modules/.bin/${command}`, args, {
    encoding: 'utf8',
    env: { ...process.env, VITEST: '', NODE_ENV: '', ASTRO_TELEMETRY_DISABLED: '1' },
  })
  return status === 0 ? '' : `${stdout}${stderr}`
}
