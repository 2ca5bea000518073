import {
  $current,
  $draft,
  $labs,
  figureAt,
  forgetLab,
  leaveLab,
  openLab,
  rememberLab,
  renameLab,
} from '../../../stores/index.ts'
import { useSelected, useStore } from '../../layout/store.ts'
import { NameField } from './NameField.tsx'

/** 在本机记住: nothing is stored before the reader says so; then every change is, until they clear it. */
export function RememberBar() {
  const current = useStore($current)
  const labs = useStore($labs)
  const name = useSelected($draft, (draft) => figureAt(draft, 'name'))
  const others = labs.filter(({ id }) => id !== current?.id)
  return (
    <div class="remember">
      {current === null ? (
        <p>
          数据只留在这个标签页，本站各页通用；关闭标签页后不保留。{' '}
          <button
            type="button"
            onClick={() => rememberLab(typeof name === 'string' && name.trim() !== '' ? name : '我的实验室')}
          >
            在本机记住
          </button>
        </p>
      ) : (
        <p>
          <NameField
            key={current.id}
            label="已在本机记住"
            name="lab-label"
            value={current.name}
            onName={renameLab}
          />
          {` 上次保存 ${clock(current.savedAt)} `}
          <button type="button" onClick={() => forgetLab(current.id)}>
            清除
          </button>{' '}
          <button type="button" onClick={leaveLab}>
            新建
          </button>
        </p>
      )}
      {others.length > 0 && (
        <p>
          本机的其他实验室：
          {others.map((lab) => (
            <button key={lab.id} type="button" onClick={() => openLab(lab.id)}>
              {lab.name}
            </button>
          ))}
        </p>
      )}
    </div>
  )
}

function clock(iso: string): string {
  const time = new Date(iso)
  return Number.isNaN(time.getTime()) ? '—' : time.toLocaleString('zh-CN', { hour12: false })
}
