/** Does `change`, which makes the text above longer, and leaves the place of the address where it was on the screen. */
export async function holdPlace(change: () => Promise<void>): Promise<void> {
  const clause = document.querySelector('.arrived, :target')
  const before = clause?.getBoundingClientRect()
  await change()
  if (clause === null || before === undefined || before.bottom < 0 || before.top > innerHeight) return
  // What is shown follows the stores a frame later.
  await nextFrame()
  await nextFrame()
  scrollBy(0, clause.getBoundingClientRect().top - before.top)
}

function nextFrame(): Promise<number> {
  return new Promise((resolve) => requestAnimationFrame(resolve))
}
