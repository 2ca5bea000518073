export { Basis } from './Basis.tsx'
export { type Bar, BulletBar } from './BulletBar.tsx'
export { StatusMark } from './StatusMark.tsx'
