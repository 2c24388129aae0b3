import { spawn, type ChildProcess, type SpawnOptions } from 'node:child_process'
import { accessSync, constants, readdirSync, readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

/** The first of these programs that is installed. */
export function findProgram(...names: string[]): string | undefined {
  return (process.env.PATH ?? '')
    .split(path.delimiter)
    .flatMap((folder) => names.map((name) => path.join(folder, name)))
    .find((file) => {
      try {
        accessSync(file, constants.X_OK)
        return true
      } catch {
        return false
      }
    })
}

/** A program that runs beside the tests. */
export interface Program {
  child: ChildProcess
  /** End it and every process that it has started. */
  end: () => Promise<void>
}

export function startProgram(file: string, args: string[], options: SpawnOptions): Program {
  const child = spawn(file, args, options)
  return {
    child,
    end: async () => {
      // A frozen page does not end with the program that shows it.
      const family = [child.pid!, ...descendantsOf(child.pid!)]
      for (const signal of ['SIGTERM', 'SIGKILL']) {
        for (const id of family.filter(isRunning)) sendSignal(id, signal)
        for (let waited = 0; waited < 40 && family.some(isRunning); waited += 1) await sleep(50)
      }
    },
  }
}

/** A folder for whatever a program keeps, with a way to remove it. */
export async function freshFolder(): Promise<{ folder: string; remove: () => Promise<void> }> {
  const folder = await mkdtemp(path.join(tmpdir(), 'glosa-engine-'))
  return { folder, remove: () => rm(folder, { recursive: true, force: true, maxRetries: 5 }) }
}

function descendantsOf(id: number): number[] {
  return processes()
    .filter(({ parent }) => parent === id)
    .flatMap((child) => [child.id, ...descendantsOf(child.id)])
}

/** Every process that runs, where the system lists them under `/proc`. */
function processes(): { id: number; parent: number; isDead: boolean }[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      try {
        // `1234 (a name) S 1000 …`, where the name may hold anything.
        const [state, parent] = readFileSync(`/proc/${name}/stat`, 'utf8')
          .replace(/^.*\) /s, '')
          .split(' ')
        return [{ id: Number(name), parent: Number(parent), isDead: state === 'Z' }]
      } catch {
        return []
      }
    })
}

function sendSignal(id: number, signal: string): void {
  try {
    process.kill(id, signal)
  } catch (error) {
    // It may have ended by itself in the meantime.
    if (isRunning(id)) throw error
  }
}

function isRunning(id: number): boolean {
  return processes().some((process) => process.id === id && !process.isDead)
}
