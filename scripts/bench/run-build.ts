import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'

/** What a build took. */
export interface BuildCost {
  readonly seconds: number
  /** Seconds of one processor's work, which what else the machine does hardly lengthens (Linux). */
  readonly work: number
  /** The most memory it held at once, in bytes (Linux). */
  readonly memory: number
}

/** Runs `node` with `args` in a project, as `npm run build` does. */
export function runBuild(project: string, args: readonly string[]): Promise<BuildCost> {
  const started = performance.now()
  const build = spawn(process.execPath, args, { cwd: project, stdio: ['ignore', 'ignore', 'inherit'] })
  let seen = { work: 0, memory: 0 }
  const timer = setInterval(() => {
    try {
      const { work, memory } = soFar(`/proc/${build.pid}`)
      // Of what has just ended the time still stands there, the memory no more.
      seen = { work, memory: Math.max(memory, seen.memory) }
    } catch {
      // It is gone, or this is no Linux.
    }
  }, 100)
  return new Promise((done, failed) => {
    build.on('exit', (code) => {
      clearInterval(timer)
      if (code === 0) done({ seconds: (performance.now() - started) / 1000, ...seen })
      else failed(new Error(`The build ended with ${code}`))
    })
  })
}

/** Linux counts the time of processes in these, whatever its clock does. */
const TICKS = 100

function soFar(process: string): Pick<BuildCost, 'work' | 'memory'> {
  const [, kib = '0'] = /VmHWM:\s+(\d+)/.exec(readFileSync(`${process}/status`, 'utf8')) ?? []
  // Behind the name in brackets, which may hold blanks: user and system time are the 12th and 13th.
  const [, fields = ''] = readFileSync(`${process}/stat`, 'utf8').split(') ')
  const [user = '0', system = '0'] = fields.split(' ').slice(11, 13)
  return { work: (Number(user) + Number(system)) / TICKS, memory: Number(kib) * 1024 }
}
