/** `npm run bench`: how long the calculators take on one core, as the median over many runs. Not a test. */
import { Bench } from 'tinybench'
import { assessMoe, exampleProfile, parseProfile } from '../src/calculators/index.ts'

const { moe } = exampleProfile

const bench = new Bench({ time: 2000, warmupTime: 500 })
  .add('MOE, one stage of the example lab', () => assessMoe(moe, 'establishment'))
  .add('MOE, both stages of the example lab', () => {
    assessMoe(moe, 'establishment')
    assessMoe(moe, 'acceptance')
  })
  .add('figures file of the example lab, parsed', () => parseProfile(exampleProfile))

for (const { name, result } of await bench.run().then(() => bench.tasks)) {
  if (result.state !== 'completed') throw new Error(`${name}: ${result.state}`)
  const { p50 } = result.latency
  const perSecond = Math.floor(1000 / p50).toLocaleString('en')
  console.log(`${name.padEnd(44)} median ${p50.toFixed(3)} ms  ${perSecond.padStart(8)} a second`)
}
