import { useEffect, useState } from 'preact/hooks'
import { encode } from 'uqr'
import { $case, $view, encodeShare, LINK_LIMIT, withoutLongTexts } from '../../../stores/index.ts'
import { pageAddress } from '../../layout/address.ts'
import { copyText } from '../../layout/copy.ts'
import { NOT_LOADED } from '../../layout/press.ts'
import { useStore } from '../../layout/store.ts'

/** More than a phone's camera reads off a screen with ease. */
const QR_LIMIT = 1200

/** A link that carries the figures in its fragment: it never reaches a server. */
export function SharePanel() {
  const lab = useStore($case)
  const view = useStore($view)
  const shown = lab.scenarios[lab.active]?.name ?? ''
  const [link, setLink] = useState('')
  const [said, setSaid] = useState('')
  const [failed, setFailed] = useState(false)
  const [attempt, setAttempt] = useState(0)
  const [left, setLeft] = useState(0)
  const [isWhole, setWhole] = useState(false)
  useEffect(() => {
    let stale = false
    const made = async () => {
      const whole = await linkTo({ case: lab, view })
      const short = withoutLongTexts(lab)
      if (isWhole || whole.length <= LINK_LIMIT || short.left === 0) return { link: whole, left: 0 }
      return { link: await linkTo({ case: short.lab, view }), left: short.left }
    }
    made().then(
      (next) => {
        if (stale) return
        setLink(next.link)
        setLeft(next.left)
      },
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
  }, [lab, view, attempt, isWhole])
  return (
    <div class="share">
      <p>链接里带有全部填写内容和方案，数据在“#”之后，不会发往服务器。拿到链接的人都能看到这些数据。</p>
      {lab.scenarios.length > 1 && <p>{`共 ${lab.scenarios.length} 组数据，打开时先看到“${shown}”。`}</p>}
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
      <span role="status">{said}</span>
      {failed && (
        <p class="problem" role="alert">
          {`${NOT_LOADED} `}
          <button type="button" onClick={() => setAttempt(attempt + 1)}>
            重试
          </button>
        </p>
      )}
      {left > 0 && (
        <p class="problem">
          {`放不下的 ${left} 段长文字没有放进链接，其余都在。要连同文字一起给对方，请导出文件发送。 `}
          <button type="button" onClick={() => setWhole(true)}>
            仍放进链接
          </button>
        </p>
      )}
      {link.length > LINK_LIMIT && (
        <p class="problem">{`链接超过 ${LINK_LIMIT} 个字符，聊天软件可能截断它。建议导出文件发送。`}</p>
      )}
      {link !== '' && link.length <= QR_LIMIT && <QrCode text={link} />}
    </div>
  )
}

/** The address of this page with a lab in its fragment. */
async function linkTo(shared: Parameters<typeof encodeShare>[0]): Promise<string> {
  return `${pageAddress()}#${await encodeShare(shared)}`
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
