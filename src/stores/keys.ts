/** A lab's key in this machine's storage is this and its id; a later form of storage gets a prefix of its own. */
export const LAB_PREFIX = 'joint-lab/1/'
/** Names the lab last worked on. */
export const CURRENT_KEY = 'joint-lab/current'
/** What stands on screen, in the storage of this tab alone: it goes with the tab. */
export const TAB_KEY = 'joint-lab/tab/1'

/** Whether there are figures to show: remembered on this machine, or typed in this tab. Small enough to ask on every page. */
export function isLabHere(): boolean {
  try {
    return (
      Object.keys(localStorage).some((key) => key.startsWith(LAB_PREFIX)) ||
      sessionStorage.getItem(TAB_KEY) !== null
    )
  } catch {
    return false
  }
}
