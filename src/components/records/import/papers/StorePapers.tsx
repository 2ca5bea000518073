import { useState } from 'preact/hooks'
import { isCutUp } from '../../../../calculators/records/index.ts'
import { $draft, type Raw } from '../../../../stores/index.ts'
import { ChoiceField } from '../../../fields/index.ts'
import { press } from '../../../layout/press.ts'
import { listOf, replaceList } from '../../lists.ts'
import { $place } from '../../place.ts'
import type { Judged } from '../judge.ts'
import { paced } from '../paced.ts'
import { storing } from '../store-papers.ts'

const TOO_MUCH =
  '论文太多，浏览器存不下，没有存入。请只存联合发表的，或分年导入；已经读到的还在这里，没有丢失。'

/** The papers go into the records: beside those there, or in their place. */
export function StorePapers({ judged }: { judged: Judged }) {
  const { papers, counted } = judged
  const [which, setWhich] = useState<'all' | 'joint'>('all')
  const [said, setSaid] = useState('')
  const notJoint = new Set(counted.notJoint)
  const isWanted = (place: number) => which === 'all' || judged.judged[place]?.joint !== 'no'
  const joint = papers.filter((_, place) => judged.judged[place]?.joint !== 'no').length
  const store = async (isReplacing: boolean) => {
    const present = listOf($draft.get(), 'papers') ?? []
    const stored = await paced(storing(present, judged, isWanted, isReplacing), {
      onShare: () => undefined,
      isOver: () => false,
    })
    if (stored.isTooMuch) return setSaid(TOO_MUCH)
    const words = `已存入论文 ${stored.added} 篇${stored.completed > 0 ? `，补充原有的 ${stored.completed} 篇` : ''}。`
    replaceList('papers', stored.list as readonly Raw[], words)
    setSaid(stored.isSlim ? `${words}论文很多，不是联合发表的没有存地址。` : words)
    $place.set({ part: 'sheets', kind: 'papers' })
  }
  const isCut = judged.judged.some(({ ratios }) => ratios !== null && isCutUp(ratios))
  return (
    <section class="store-papers" aria-labelledby="store-title">
      <h4 id="store-title">存入台账</h4>
      <ChoiceField
        path="papers-which"
        label="存"
        choices={[
          { value: 'all', label: `全部 ${papers.length} 篇` },
          { value: 'joint', label: `只存联合发表和还不能定的 ${joint} 篇` },
        ]}
        value={which}
        onChange={(choice) => setWhich(choice as typeof which)}
      />
      <p class="soft">
        教育部的比例以全部高水平论文为分母，要测算它就存全部{notJoint.size > 0 ? '，不是联合发表的也要' : ''}
        。{isCut && '学科平均除不尽的，按 6 位小数向上取，比值只会略小。'}
      </p>
      <div class="toolbar">
        <button type="button" class="primary" onClick={() => void press(() => store(false))}>
          追加到台账
        </button>
        <button type="button" onClick={() => void press(() => store(true))}>
          替换台账里的论文
        </button>
      </div>
      <p class="soft">追加时，台账里已有的栏目不改，只补空白；替换时专著、章节仍保留。都可以撤销。</p>
      <p role="status">{said}</p>
    </section>
  )
}
