/**
 * Work in steps, so that a page can do other things between them: yields how much is done (0 to 1) and returns
 * the result. Plain code runs it to its end with `drained`.
 */
export type Steps<Result> = Generator<number, Result>

/** So many items make a step: a few milliseconds of any of the work here. */
const IN_A_STEP = 200

/** What steps come to, all of them at once. */
export function drained<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const next = steps.next()
    if (next.done) return next.value
  }
}

/** `make` of each item, in steps. */
export function* mapped<Item, Made>(
  items: readonly Item[],
  make: (item: Item, index: number) => Made,
): Steps<Made[]> {
  const made: Made[] = []
  for (const [index, item] of items.entries()) {
    made.push(make(item, index))
    if (index % IN_A_STEP === IN_A_STEP - 1) yield index / items.length
  }
  return made
}

/** Steps that are a part of others: their shares lie between `from` and `to`. */
export function* part<Result>(steps: Steps<Result>, from: number, to: number): Steps<Result> {
  for (;;) {
    const next = steps.next()
    if (next.done) return next.value
    yield from + next.value * (to - from)
  }
}
