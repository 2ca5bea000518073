import { $origin, openLink, startKept } from '../../stores/index.ts'
import { useStore } from '../layout/store.ts'

/** What a link of version 1, which has no checksum, cannot say of itself. */
const UNVERIFIED = '这个链接是旧格式，没有校验码，无法确认数据在转发中没有变动，请与发送人核对。'

/** Says when the figures on screen came by a link, or when a link could not be opened. */
export function OriginBanner() {
  const origin = useStore($origin)
  return (
    <div class="origin" role="status">
      {origin.kind === 'failed' && (
        <p class="problem">
          {`未能打开链接中的数据：${origin.message}您原有的数据没有改动。 `}
          {origin.isRetryable && (
            <button type="button" onClick={openLink}>
              重试
            </button>
          )}
        </p>
      )}
      {origin.kind === 'shared' && (
        <p class="notice">
          正在查看链接中的数据，您自己保存的内容没有改动。
          {!origin.isVerified && `${UNVERIFIED} `}{' '}
          <button type="button" onClick={async () => (await startKept()).keepShared()}>
            另存为我的实验室
          </button>{' '}
          <button type="button" onClick={async () => (await startKept()).leaveShared()}>
            退出查看
          </button>
        </p>
      )}
    </div>
  )
}
