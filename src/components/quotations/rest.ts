/** Milliseconds of work between two rests: a press is answered within a few frames. */
const AT_A_TIME = 12

/** Drives long work, letting the browser breathe. */
export interface Driver {
  /** Rejects with `Stopped` once `stop` was called. */
  drive<Result>(steps: Generator<number, Result>): Promise<Result>
  stop(): void
}

/** The reader has stopped the work. */
export class Stopped extends Error {}

/** A driver that tells `onProgress` how much is done, 0 to 1. */
export function driver(onProgress: (done: number) => void): Driver {
  let isStopped = false
  return {
    stop: () => {
      isStopped = true
    },
    drive: async (steps) => {
      for (;;) {
        if (isStopped) throw new Stopped()
        const until = performance.now() + AT_A_TIME
        let step = steps.next()
        while (step.done !== true && performance.now() < until) step = steps.next()
        if (step.done === true) return step.value
        onProgress(step.value)
        await aBreath()
      }
    },
  }
}

/** A message is a task of its own, and unlike a timer it is not put off. */
function aBreath(): Promise<void> {
  return new Promise((go) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => {
      port1.close()
      go()
    }
    port2.postMessage(null)
  })
}
