/** Holds the code to the rules of the house: rooms, doors, no circles; and prints how long its files are. */
import { trespasses } from './boundaries.ts'
import { circles } from './circles.ts'
import { sizes } from './sizes.ts'
import { readTree } from './tree.ts'

const tree = readTree(process.cwd())
const faults = [
  ...trespasses(tree),
  ...circles(tree).map((circle) => `These import one another in a circle: ${circle.join(', ')}`),
]
for (const fault of faults) console.error(fault)
console.log(sizes(tree).words)
if (faults.length > 0) process.exitCode = 1
