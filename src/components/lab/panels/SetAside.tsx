import { $setAside, startKept } from '../../../stores/index.ts'
import { download } from '../../layout/download.ts'
import { useStore } from '../../layout/store.ts'

/** What of this machine's storage could not be read: kept, to be taken away or discarded. */
export function SetAside() {
  const aside = useStore($setAside)
  return (
    <>
      {aside.map(({ key, content }) => (
        <p key={key} class="problem" role="alert">
          {`本机存储中有一份数据无法读取（${shortKey(key)}），已搁置，没有删除。`}{' '}
          <button type="button" onClick={() => download(content, '无法读取的数据.txt', 'text/plain')}>
            下载
          </button>{' '}
          <button type="button" onClick={async () => (await startKept()).discardAside(key)}>
            删除
          </button>
        </p>
      ))}
    </>
  )
}

/** Anything can stand in a key; what names it to a person is its beginning. */
function shortKey(key: string): string {
  return key.length > 60 ? `${key.slice(0, 60)}…` : key
}
