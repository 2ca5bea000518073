import { useEffect, useMemo, useState } from 'preact/hooks'
import { encode } from 'uqr'
import { $case, $view, encodeShare, LINK_LIMIT, withoutRecords } from '../../../stores/index.ts'
import { saveJson } from '../../files/exports.ts'
import { pageAddress } from '../../layout/address.ts'
import { copyText } from '../../layout/copy.ts'
import { NOT_LOADED, press } from '../../layout/press.ts'
import { useStore } from '../../layout/store.ts'

/** More than a phone's camera reads off a screen with ease. */
const QR_LIMIT = 1200

/** No program takes a longer address; only a file carries as much. */
const LONGEST_LINK = 100_000

/** A link that carries the figures in its fragment: it never reaches a server. */
export function SharePanel() {
  const whole = useStore($case)
  const [isWithRecords, setWithRecords] = useState(true)
  const lab = useMemo(() => (isWithRecords ? whole : withoutRecords(whole)), [whole, isWithRecords])
  const view = useStore($view)
  const shown = lab.scenarios[lab.active]?.name ?? ''
  const [link, setLink] = useState('')
  const [said, setSaid] = useState('')
  const [failed, setFailed] = useState(false)
  const [attempt, setAttempt] = useState(0)
  useEffect(() => {
    let stale = false
    encodeShare({ case: lab, view }).then(
      (fragment) => !stale && setLink(`${pageAddress()}#${fragment}`),
      () => {
        if (stale) return
        setLink('')
        setFailed(true)
      },
    )
    setFailed(false)
    setSaid('')
    return () => {
      stale = true
    }
  }, [lab, view, attempt])
  return (
    <div class="share">
      <p>链接里带有全部填写内容和方案，数据在“#”之后，不会发往服务器。拿到链接的人都能看到这些数据。</p>
      {lab.scenarios.length > 1 && <p>{`共 ${lab.scenarios.length} 组数据，打开时先看到“${shown}”。`}</p>}
      {whole.scenarios[0].draft['records'] !== undefined && (
        <label>
          <input
            type="checkbox"
            checked={isWithRecords}
            onChange={(event) => setWithRecords(event.currentTarget.checked)}
          />{' '}
          带上台账（不带则只有各项数字，链接短）
        </label>
      )}
      {link.length > LINK_LIMIT && <AsFile length={link.length} isOnlyShown={lab.scenarios.length > 1} />}
      {link.length <= LONGEST_LINK && (
        <>
          <label for="share-link">{`分享链接（${link.length} 个字符）`}</label>
          <input
            id="share-link"
            type="text"
            readOnly
            value={link}
            onFocus={(event) => event.currentTarget.select()}
          />
          <button
            type="button"
            disabled={link === ''}
            onClick={async () => setSaid((await copyText(link)) ? '已复制' : '未能复制，请选中后手动复制')}
          >
            复制链接
          </button>
        </>
      )}
      <span role="status">{said}</span>
      {failed && (
        <p class="problem" role="alert">
          {`${NOT_LOADED} `}
          <button type="button" onClick={() => setAttempt(attempt + 1)}>
            重试
          </button>
        </p>
      )}
      {link !== '' && link.length <= QR_LIMIT && <QrCode text={link} />}
    </div>
  )
}

/** What is too long for a link goes as a file. */
function AsFile({ length, isOnlyShown }: { length: number; isOnlyShown: boolean }) {
  return (
    <>
      <p class="problem">
        {`链接有 ${length} 个字符，超过 ${LINK_LIMIT}，聊天软件会截断它。请改发数据文件，对方在“更多”里导入。`}
        {isOnlyShown && '文件只含正在看的这一组数据。'}
      </p>
      <button type="button" class="primary" onClick={() => void press(saveJson)}>
        下载数据文件
      </button>{' '}
    </>
  )
}

function QrCode({ text }: { text: string }) {
  const { data, size } = encode(text)
  const path = data.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : ''))).join('')
  return (
    <svg
      class="qr"
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label="分享链接的二维码"
      shape-rendering="crispEdges"
    >
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  )
}
