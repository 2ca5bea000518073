import { useStore } from '../../../layout/store.ts'
import { $judged, $merged } from '../judged.ts'
import { Buckets } from './Buckets.tsx'
import { Factors } from './Factors.tsx'
import { HighLevel } from './HighLevel.tsx'
import { Merged } from './Merged.tsx'
import { SideNames } from './SideNames.tsx'
import { StorePapers } from './StorePapers.tsx'
import { Total } from './Total.tsx'
import { Window } from './Window.tsx'
import { YearShares } from './YearShares.tsx'

/** Papers on their way into the records: whose they are, what they are worth, which count and why others do not. */
export function PapersPart() {
  const merged = useStore($merged)
  const judged = useStore($judged)
  const share = merged.share ?? judged.share
  return (
    <section class="papers-part" aria-labelledby="papers-title">
      <h3 id="papers-title">论文</h3>
      <p class="working" role="status">
        {share !== null && (
          <>
            {merged.share === null ? '正在计数 ' : '正在合并 '}
            <progress max={1} value={share} aria-label="进度" />
          </>
        )}
      </p>
      {merged.result !== null && (
        <>
          <Merged {...merged.result} />
          <SideNames organisations={merged.result.organisations} />
          <Factors judged={judged.result} />
          <Window />
          <HighLevel />
        </>
      )}
      {judged.result !== null && (
        <>
          <Total judged={judged.result} />
          <Buckets judged={judged.result} />
          <YearShares judged={judged.result} />
          <StorePapers judged={judged.result} />
        </>
      )}
    </section>
  )
}
