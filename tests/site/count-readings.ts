import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import path from 'node:path'
import { isMainThread } from 'node:worker_threads'

/*
 * Loaded into a build before anything else: counts how often our reader reads each content file,
 * and leaves the counts beside the site.
 */
const readings: Record<string, number> = {}

fs.readFileSync = new Proxy(fs.readFileSync, {
  apply(target, self, [file, ...options]: Parameters<typeof fs.readFileSync>) {
    if (typeof file === 'string' && new Error().stack?.includes('/reading/read-folder.ts')) {
      const name = path.relative(process.cwd(), file)
      readings[name] = (readings[name] ?? 0) + 1
    }
    return Reflect.apply(target, self, [file, ...options]) as unknown
  },
})
syncBuiltinESMExports()

if (isMainThread) {
  process.on('exit', () => {
    fs.writeFileSync('readings.json', JSON.stringify(readings))
  })
}
