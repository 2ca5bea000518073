export { Basis } from './Basis.tsx'
export { type Bar, BulletBar } from './BulletBar.tsx'
export { type ElementLines, pageElements } from './page-elements.ts'
export { StatusMark } from './StatusMark.tsx'
