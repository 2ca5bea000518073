/** A lab's key in this machine's storage is this and its id; a later form of storage gets a prefix of its own. */
export const LAB_PREFIX = 'joint-lab/1/'
/** Names the lab last worked on. */
export const CURRENT_KEY = 'joint-lab/current'

/** Whether any lab is remembered on this machine. Small enough to ask on every page. */
export function isLabRemembered(): boolean {
  try {
    return Object.keys(localStorage).some((key) => key.startsWith(LAB_PREFIX))
  } catch {
    return false
  }
}
