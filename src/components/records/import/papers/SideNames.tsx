import { useState } from 'preact/hooks'
import type { Organisation, Sides } from '../../../../calculators/records/index.ts'
import { type Raw, setFigure } from '../../../../stores/index.ts'
import { useStore } from '../../../layout/store.ts'
import { $settings } from '../judged.ts'

const SHOWN = 40
const SIDE_WORDS: Readonly<Record<keyof Sides, string>> = { a: '国内（内地）依托单位', b: '合作方' }
const SIDES = ['a', 'b'] as const
const NONE: Sides = { a: [], b: [] }

/** Under which names the two sides sign: organisations of the files to tick, and names to add. */
export function SideNames({ organisations }: { organisations: readonly Organisation[] }) {
  const { sides = NONE } = useStore($settings)
  const [text, setText] = useState('')
  const [isAll, setAll] = useState(false)
  const set = (next: Sides) => setFigure('recordSettings.sides', next as unknown as Raw)
  const put = (side: keyof Sides, name: string, isIn: boolean) => {
    const others = { a: sides.a.filter((one) => one !== name), b: sides.b.filter((one) => one !== name) }
    set(isIn ? { ...others, [side]: [...others[side], name] } : others)
  }
  const counts = new Map(organisations.map(({ name, papers }) => [name, papers]))
  const listed = [...sides.a, ...sides.b].filter((name) => !counts.has(name))
  const found = [...listed.map((name) => ({ name, papers: 0 })), ...organisations].filter(({ name }) =>
    name.toLowerCase().includes(text.trim().toLowerCase()),
  )
  const typed = text.trim()
  return (
    <fieldset class="side-names">
      <legend>
        <h4>两方在地址里怎么署名</h4>
      </legend>
      <p class="soft">
        勾选文件里出现的单位（按原样的缩写）。一个名称要与地址中逗号隔开的一段完全相同才算，不看部分相同：“Univ
        Hong Kong”不是“Chinese Univ Hong Kong”。两方都有地址、且不全是同一批人，才算联合。
      </p>
      <label>
        查找或添加{' '}
        <input
          type="text"
          name="organisation-filter"
          autocomplete="off"
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </label>
      {typed !== '' &&
        !counts.has(typed) &&
        SIDES.map((side) => (
          <button key={side} type="button" onClick={() => put(side, typed, true)}>
            {`把“${typed}”加入${SIDE_WORDS[side]}`}
          </button>
        ))}
      <table class="organisations">
        <thead>
          <tr>
            <th scope="col">署名单位</th>
            <th scope="col">论文</th>
            {SIDES.map((side) => (
              <th key={side} scope="col">
                {SIDE_WORDS[side]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {found.slice(0, isAll ? found.length : SHOWN).map(({ name, papers }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>{papers === 0 ? '文件里没有' : `${papers} 篇`}</td>
              {SIDES.map((side) => (
                <td key={side}>
                  <input
                    type="checkbox"
                    aria-label={`${name}：${SIDE_WORDS[side]}`}
                    checked={sides[side].includes(name)}
                    onChange={(event) => put(side, name, event.currentTarget.checked)}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {found.length > SHOWN && !isAll && (
        <button type="button" class="plain" onClick={() => setAll(true)}>
          {`显示全部 ${found.length} 个`}
        </button>
      )}
    </fieldset>
  )
}
