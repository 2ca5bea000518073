/** `npm run bench`: how long the calculators take on one core, as the median over many runs. Not a test. */
import { Bench } from 'tinybench'
import {
  assessCasHk,
  assessMoe,
  exampleProfile,
  parseProfile,
  scoreCasHk,
} from '../../src/calculators/index.ts'
import { fold, readQuery } from '../../src/search/index.ts'
import { checkedOf } from '../../src/stores/checked.ts'
import { type Draft, FORMAT, withFigure } from '../../src/stores/draft.ts'
import { manyPapers } from './papers.ts'

const example = await exampleProfile()
const { moe, casHk } = example
const assessment = assessCasHk(casHk)
const fewFields = { publications: { papers: manyPapers(5000, 200) } }
const ownFields = { publications: { papers: manyPapers(5000, 5000) } }

/** One more cell typed in the list of papers, and the grades that follow. */
function typing(figures: typeof fewFields): () => void {
  let draft: Draft = { format: FORMAT, casHk: figures }
  let typed = 0
  return () => {
    typed += 1
    const path = `casHk.publications.papers.${(typed * 77) % 5000}.impactFactor`
    draft = withFigure(draft, path, String(typed % 40))
    assessCasHk(checkedOf(draft).profile.casHk)
  }
}

const pasted = '国际合作联合实验室 ≧5000 Part-Time，1,000万元\n'.repeat(3000).slice(0, 100_000)

const bench = new Bench({ time: 2000, warmupTime: 500 })
  .add('MOE, one stage of the example lab', () => assessMoe(moe, 'establishment'))
  .add('MOE, both stages of the example lab', () => {
    assessMoe(moe, 'establishment')
    assessMoe(moe, 'acceptance')
  })
  .add('figures file of the example lab, parsed', () => parseProfile(example))
  .add('CAS–HK, the example lab', () => assessCasHk(casHk))
  .add('CAS–HK, score of the example lab', () => scoreCasHk(assessment))
  .add('CAS–HK, 5,000 papers of 200 fields', () => assessCasHk(fewFields))
  .add('CAS–HK, 5,000 papers, each mean another', () => assessCasHk(ownFields))
  .add('figures file with 5,000 papers, parsed', () => parseProfile({ casHk: fewFields }))
  .add('a cell typed among 5,000 papers, 200 fields', typing(fewFields))
  .add('a cell typed among 5,000 papers, own means', typing(ownFields))
  .add('100,000 pasted characters, read as a query', () => readQuery(pasted, {}))
  .add('100,000 characters, folded whole', () => fold(pasted))

for (const { name, result } of await bench.run().then(() => bench.tasks)) {
  if (result.state !== 'completed') throw new Error(`${name}: ${result.state}`)
  const { p50 } = result.latency
  const perSecond = Math.floor(1000 / p50).toLocaleString('en')
  console.log(`${name.padEnd(44)} median ${p50.toFixed(3)} ms  ${perSecond.padStart(8)} a second`)
}
