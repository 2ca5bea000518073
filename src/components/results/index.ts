export { Basis } from './Basis.tsx'
export { type Bar, BulletBar } from './BulletBar.tsx'
export { RangeChart, type Strip } from './RangeChart.tsx'
export { StatusMark } from './StatusMark.tsx'
