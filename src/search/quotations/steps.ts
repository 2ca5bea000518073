/** Long work in small steps: each yields how much is done, 0 to 1; who drives it may rest between them. */
export type Steps<Result> = Generator<number, Result>

/** Does all of it at once. */
export function atOnce<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next()
    if (step.done === true) return step.value
  }
}

/** The same steps as the part from `from` to `to` of longer work. */
export function* portion<Result>(steps: Steps<Result>, from: number, to: number): Steps<Result> {
  for (;;) {
    const step = steps.next()
    if (step.done === true) return step.value
    yield from + step.value * (to - from)
  }
}
