import { useState } from 'preact/hooks'
import { type DutyRule, dutiesOf, ROLES, type Role } from '../../../calculators/index.ts'
import { ClauseLink } from '../ClauseLink.tsx'

const EFFECTS: Readonly<Partial<Record<DutyRule['effect'], string>>> = {
  duty: '应做',
  may: '可做',
  support: '支持',
  soft: '原则上',
  info: '须知',
}

/** 各方职责: everything each party must or may do, by role. */
export function DutiesTab() {
  const [role, setRole] = useState<Role | null>(null)
  const duties = dutiesOf(role)
  return (
    <section class="duties" aria-label="各方职责">
      <fieldset class="segments">
        <legend class="visually-hidden">我是</legend>
        {[null, ...ROLES].map((each) => (
          <button key={each} type="button" aria-pressed={each === role} onClick={() => setRole(each)}>
            {`${each ?? '全部'} ${dutiesOf(each).length}`}
          </button>
        ))}
      </fieldset>
      <p class="visually-hidden" role="status">{`${role ?? '全部'}：${duties.length} 条`}</p>
      <ul class="duty-list">
        {duties.map((duty) => (
          <Duty key={duty.id} duty={duty} hasRole={role === null} />
        ))}
      </ul>
    </section>
  )
}

function Duty({ duty, hasRole }: { duty: DutyRule; hasRole: boolean }) {
  const { role, effect, words, when, open, fragment } = duty
  return (
    <li data-duty={duty.id}>
      <span class={`badge ${effect}`}>{EFFECTS[effect] ?? '须知'}</span>
      <span class="duty-words">
        {hasRole && <b>{`${role}：`}</b>}
        {words}
        {when !== null && <span class="soft">{` 时间：${when}。`}</span>}
        {open !== undefined && <span class="open">{` ${open}`}</span>}
      </span>
      <ClauseLink source={{ policy: 'zhejiang-measures', fragment }} label={words} />
    </li>
  )
}
