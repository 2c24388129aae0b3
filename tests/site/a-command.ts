import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process'
import { authorsEnvironment } from './a-site.ts'

/** One of the project's commands that goes on until somebody ends it, with all that it has started. */
export interface RunningCommand {
  npm: ChildProcessWithoutNullStreams
  /** Whoever waits for it may remove the files of the command: nothing writes there any more. */
  end: () => Promise<void>
}

export function startCommand(root: string, ...npmArguments: string[]): RunningCommand {
  const npm = spawn('npm', npmArguments, {
    cwd: root,
    detached: true,
    env: authorsEnvironment(),
  })
  return { npm, end: () => endGroup(npm.pid!) }
}

export function startDevelopmentServer(root: string, port: number): RunningCommand {
  return startCommand(root, 'run', 'dev', '--', '--port', String(port))
}

/** npm ends before what it has started, so the whole group of processes is waited for, on any system. */
async function endGroup(leader: number): Promise<void> {
  signal(leader, 'SIGTERM')
  for (let waits = 0; waits < 100 && signal(leader, 0); waits++) {
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  signal(leader, 'SIGKILL')
}

/** @returns whether the group still has a process. */
function signal(leader: number, name: NodeJS.Signals | 0): boolean {
  try {
    return process.kill(-leader, name)
  } catch {
    return false
  }
}
