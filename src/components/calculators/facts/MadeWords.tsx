import { useState } from 'preact/hooks'
import type { Made } from '../../../calculators/index.ts'
import { copyText } from '../../layout/copy.ts'

/** Words made of a row's figures, each to be copied. */
export function MadeWords({ made }: { made: readonly Made[] }) {
  const [copied, setCopied] = useState('')
  return (
    <dl class="made">
      {made.map(({ label, text }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>
            <output data-made={label}>{text}</output>
            <button
              type="button"
              class="plain"
              aria-label={`复制${label}`}
              onClick={async () => setCopied((await copyText(text)) ? label : '')}
            >
              {copied === label ? '已复制' : '复制'}
            </button>
          </dd>
        </div>
      ))}
    </dl>
  )
}
