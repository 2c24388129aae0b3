import { mkdir, open, readFile, rename, rm, stat, utimes } from 'node:fs/promises'
import path from 'node:path'

/** Who builds in this project now. */
export interface Builder {
  pid: number
  /** `12:30:05` */
  since: string
}

export type BuildLock = { release: () => Promise<void> } | { heldBy: Builder }

/** A holder that has not touched its file for so long has ended, whatever process has its number now. */
const longest = 120_000

/**
 * Take the right to build, which one process of a project has at a time: two would write over each
 * other's files.
 *
 * @param file which is there as long as somebody has it
 * @returns how to give it back, or who has it
 */
export async function takeBuildLock(file: string): Promise<BuildLock> {
  await mkdir(path.dirname(file), { recursive: true })
  const own: Builder = { pid: process.pid, since: new Date().toTimeString().slice(0, 8) }
  for (;;) {
    const handle = await open(file, 'wx').catch(unlessThere)
    if (handle) {
      await handle.writeFile(JSON.stringify(own))
      await handle.close()
      return { release: keptFresh(file) }
    }
    const heldBy = await holderOf(file)
    if (heldBy) return { heldBy }
    await discard(file)
  }
}

function unlessThere(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'EEXIST') throw error
}

/** Who has the lock, unless they have ended without giving it back. */
async function holderOf(file: string): Promise<Builder | undefined> {
  const touched = await stat(file).catch(() => undefined)
  if (!touched || Date.now() - touched.mtimeMs > longest) return undefined
  const text = await readFile(file, 'utf8').catch(() => '')
  const [, pid, since = ''] = /^\{"pid":(\d+),"since":"([\d:]+)"\}$/.exec(text) ?? []
  // It is empty for a moment after its creation; one that is damaged was left by a killed process.
  if (pid === undefined) {
    const isNew = Date.now() - touched.mtimeMs < 2000
    return isNew ? { pid: 0, since: touched.mtime.toTimeString().slice(0, 8) } : undefined
  }
  return isRunning(Number(pid)) ? { pid: Number(pid), since } : undefined
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    // A process of somebody else is running too.
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/** Remove the lock of a process that has ended; of two that try, one succeeds. */
async function discard(file: string): Promise<void> {
  const aside = `${file}.${process.pid}`
  await rename(file, aside).catch(() => undefined)
  await rm(aside, { force: true })
}

/** Touch the lock for as long as it is held, and return how to give it back. */
function keptFresh(file: string): () => Promise<void> {
  const timer = setInterval(() => {
    const now = new Date()
    void utimes(file, now, now).catch(() => undefined)
  }, longest / 8)
  timer.unref()
  return async () => {
    clearInterval(timer)
    await rm(file, { force: true })
  }
}
