import { type Import, importsOf, type Tree } from './imports.ts'
import { ROOMS, type Room } from './rooms.ts'

/** Every import that enters a room which its own room may not, or enters one past its doors. */
export function trespasses(tree: Tree): string[] {
  return importsOf(tree).flatMap((each) => trespass(each) ?? [])
}

function trespass({ from, to, isPackage }: Import): string | null {
  const own = roomOf(from)
  if (own === undefined) return `${from} stands in no room of scripts/check/rooms.ts.`
  if (isPackage)
    return own.packages === 'any' || own.packages.includes(to) ? null : `${from} may not use ${to}.`
  const other = roomOf(to)
  if (other === own) return null
  if (other === undefined) return `${from} leads to ${to}, which stands in no room.`
  const isGuest = own.enters.includes(other.at)
  if (own.throughWalls?.some((wall) => to.startsWith(wall))) return null
  if (!isGuest) return `${from} may not enter ${other.at} (${to}).`
  const doors = other.doors ?? ['index.ts']
  if (doors === 'open' || doors.some((door) => to === `${other.at}/${door}`)) return null
  return `${from} enters ${other.at} past its doors (${to}).`
}

/** The innermost room a path lies in. */
function roomOf(path: string): Room | undefined {
  return ROOMS.filter(({ at }) => path === at || path.startsWith(`${at}/`)).reduce<Room | undefined>(
    (inner, room) => (inner === undefined || room.at.length > inner.at.length ? room : inner),
    undefined,
  )
}
