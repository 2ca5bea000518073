import { useEffect, useState } from 'preact/hooks'
import { $draft, type Bench, figureAt, openBench } from '../../../stores/index.ts'
import { useSelected } from '../../layout/store.ts'
import { moduleOf } from '../modules.ts'

/** 填表说明一 asks for the standard of 立项: what its self-check says of the same lab, once there is anything to say. */
export function StandardBand() {
  const isGiven = useSelected($draft, (draft) => Object.keys(figureAt(draft, 'moe') ?? {}).length > 0)
  const [standard, setStandard] = useState<Bench | null>(null)
  useEffect(() => {
    // What does not arrive is asked for again with the next page; the way to the self-check stands here all the same.
    if (isGiven)
      moduleOf('moe').then(
        (module) => setStandard(openBench(module)),
        () => {},
      )
  }, [isGiven])
  return (
    <p class="standard-band">
      填表说明一要求达到立项标准。<a href="/calculators/moe/">立项标准自测</a>：
      {standard === null ? isGiven ? '正在载入…' : '还没有填数据。' : <Answer standard={standard} />}
    </p>
  )
}

/** The first column is 立项. */
function Answer({ standard }: { standard: Bench }) {
  const words = useSelected(standard.$assessment, ({ details }) => details[0]?.[0] ?? '')
  return <span>{`${words}。`}</span>
}
