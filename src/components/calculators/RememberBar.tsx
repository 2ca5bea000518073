import { useStore } from '@nanostores/preact'
import {
  $current,
  $draft,
  $labs,
  $setAside,
  $storageTrouble,
  discardAside,
  figureAt,
  forgetLab,
  leaveLab,
  openLab,
  rememberLab,
  renameLab,
} from '../../stores/index.ts'
import { download } from '../layout/download.ts'
import { NameField } from './NameField.tsx'
import { useSelected } from './selected.ts'

/** 在本机记住: nothing is stored before the reader says so; then every change is, until they clear it. */
export function RememberBar() {
  const current = useStore($current)
  const labs = useStore($labs)
  const trouble = useStore($storageTrouble)
  const aside = useStore($setAside)
  const name = useSelected($draft, (draft) => figureAt(draft, 'name'))
  const others = labs.filter(({ id }) => id !== current?.id)
  return (
    <div class="remember">
      {current === null ? (
        <p>
          数据只在本页，关闭标签页后不保留。{' '}
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
      {trouble !== null && (
        <p class="problem" role="alert">
          {trouble}
        </p>
      )}
      {aside.map(({ key, content }) => (
        <p key={key} class="problem" role="alert">
          {`本机存储中有一份数据无法读取（${shortKey(key)}），已搁置，没有删除。`}{' '}
          <button type="button" onClick={() => download(content, '无法读取的数据.txt', 'text/plain')}>
            下载
          </button>{' '}
          <button type="button" onClick={() => discardAside(key)}>
            删除
          </button>
        </p>
      ))}
    </div>
  )
}

/** Anything can stand in a key; what names it to a person is its beginning. */
function shortKey(key: string): string {
  return key.length > 60 ? `${key.slice(0, 60)}…` : key
}

function clock(iso: string): string {
  const time = new Date(iso)
  return Number.isNaN(time.getTime()) ? '—' : time.toLocaleString('zh-CN', { hour12: false })
}
