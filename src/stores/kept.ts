/** All that reads and keeps figures beyond this page and its tab: fetched where there are any, or once there are to be. */
export { takeNotice } from './conflict.ts'
export { attend, startLabs } from './labs.ts'
export { keepShared, leaveShared, openShared } from './opened.ts'
export { discardAside } from './storage.ts'
export { returnToVisit } from './visit.ts'
