/** `npm run bench`: how long the calculators take on one core, as the median over many runs. Not a test. */
import { Bench } from 'tinybench'
import { assessCasHk, assessMoe, exampleProfile, parseProfile, scoreCasHk } from '../src/calculators/index.ts'
import { manyPapers } from './bench-papers.ts'

const { moe, casHk } = exampleProfile
const assessment = assessCasHk(casHk)
const fewFields = { publications: { papers: manyPapers(5000, 200) } }
const ownFields = { publications: { papers: manyPapers(5000, 5000) } }

const bench = new Bench({ time: 2000, warmupTime: 500 })
  .add('MOE, one stage of the example lab', () => assessMoe(moe, 'establishment'))
  .add('MOE, both stages of the example lab', () => {
    assessMoe(moe, 'establishment')
    assessMoe(moe, 'acceptance')
  })
  .add('figures file of the example lab, parsed', () => parseProfile(exampleProfile))
  .add('CAS–HK, the example lab', () => assessCasHk(casHk))
  .add('CAS–HK, score of the example lab', () => scoreCasHk(assessment))
  .add('CAS–HK, 5,000 papers of 200 fields', () => assessCasHk(fewFields))
  .add('CAS–HK, 5,000 papers, each mean another', () => assessCasHk(ownFields))
  .add('figures file with 5,000 papers, parsed', () => parseProfile({ casHk: fewFields }))

for (const { name, result } of await bench.run().then(() => bench.tasks)) {
  if (result.state !== 'completed') throw new Error(`${name}: ${result.state}`)
  const { p50 } = result.latency
  const perSecond = Math.floor(1000 / p50).toLocaleString('en')
  console.log(`${name.padEnd(44)} median ${p50.toFixed(3)} ms  ${perSecond.padStart(8)} a second`)
}
