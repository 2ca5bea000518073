import { useEffect, useState } from 'preact/hooks'
import { CALCULATORS } from '../../../calculators/index.ts'
import { FIGURE_RULES, isToComplete } from '../../../calculators/records/index.ts'
import { $draft } from '../../../stores/index.ts'
import { useCalm } from '../../calculators/calm.ts'
import { useStore } from '../../layout/store.ts'
import { countedOf } from '../derived.ts'
import { listOf } from '../lists.ts'
import { $place } from '../place.ts'
import { adopt, type Compared, comparedOf, isAdoptable } from './compare.ts'
import { FigureCard } from './FigureCard.tsx'
import { Readings } from './Readings.tsx'

type Which = 'all' | 'differs' | 'open'
const WHICH: Readonly<Record<Which, string>> = { all: '全部', differs: '与填写不同', open: '有待补全' }

/** Every figure that is counted from the records, by calculator. */
export function FiguresPart() {
  const draft = useCalm($draft)
  const counted = countedOf(draft)
  const compared = comparedOf(draft, counted)
  const [which, setWhich] = useState<Which>('all')
  const { figure: led } = useStore($place)
  useEffect(() => {
    if (led !== undefined) document.getElementById(`figure-${led}`)?.scrollIntoView({ block: 'center' })
  }, [led])
  const isOf: Readonly<Record<Which, (each: Compared) => boolean>> = {
    all: () => true,
    differs: isAdoptable,
    open: ({ figure }) => figure.left.some(({ reason }) => isToComplete(reason)),
  }
  const adoptable = compared.filter(isAdoptable)
  return (
    <section class="figures-part" aria-labelledby="figures-title">
      <div class="sheet-head">
        <h2 id="figures-title">从台账计出的数字</h2>
        <fieldset class="segments" aria-label="显示哪些数字">
          {(['all', 'differs', 'open'] as const).map((each) => (
            <button key={each} type="button" aria-pressed={each === which} onClick={() => setWhich(each)}>
              {`${WHICH[each]} ${compared.filter(isOf[each]).length}`}
            </button>
          ))}
        </fieldset>
        <button
          type="button"
          class="primary"
          disabled={adoptable.length === 0}
          onClick={() => adopt($draft.get(), adoptable, adoptedWords(adoptable))}
        >
          {`全部采用（${adoptable.length} 项）`}
        </button>
      </div>
      <p class="soft">
        采用就是把台账计出的数填进自测，可以撤销。“至少”表示还有记录待补全，数只会多不会少。没有计出的项不动您填的数。
      </p>
      {CALCULATORS.map(({ figures: { key: section }, title, slug }) => {
        const own = compared.filter((each) => each.figure.path.startsWith(`${section}.`) && isOf[which](each))
        if (own.length === 0) return null
        return (
          <section key={slug} aria-label={title}>
            <h3>{title}</h3>
            <ul class="figure-cards">
              {own.map((each) => {
                const rule = FIGURE_RULES.find(({ path }) => path === each.figure.path)
                return (
                  rule !== undefined && (
                    <FigureCard
                      key={each.figure.path}
                      rule={rule}
                      compared={each}
                      list={listOf(draft, rule.list)}
                    />
                  )
                )
              })}
            </ul>
          </section>
        )
      })}
      <Readings readings={counted.readings} />
    </section>
  )
}

function adoptedWords(adopted: readonly Compared[]): string {
  const open = adopted.filter(({ figure }) => figure.left.some(({ reason }) => isToComplete(reason)))
  const least = open.length === 0 ? '' : `其中 ${open.length} 项还有记录待补全，按“至少”填入。`
  return `已采用台账计出的 ${adopted.length} 项。${least}`
}
