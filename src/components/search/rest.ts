/** How long a reader rests before what is beside the clauses is loaded: nobody who types on waits for it. */
const REST = 800

/** Does something once the reader rests; a later call takes the place of the one before. */
export function atRest(): (action: () => void) => void {
  let waiting: ReturnType<typeof setTimeout> | undefined
  return (action) => {
    clearTimeout(waiting)
    waiting = setTimeout(action, REST)
  }
}
