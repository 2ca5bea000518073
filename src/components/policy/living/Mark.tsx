import { useStore } from '@nanostores/preact'
import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { $case } from '../../../stores/index.ts'

interface Props {
  /** `您的数据：2,600 万元 · 立项达标 · 验收未达标，还差 1,400 万元` */
  readonly words: string
  readonly calculatorHref: string
  /** The figures to change in place. */
  readonly children: ComponentChildren
}

/** One line of the reader's own beside a clause, which opens to be changed. */
export function Mark({ words, calculatorHref, children }: Props) {
  const [open, setOpen] = useState(false)
  const { scenarios, active } = useStore($case)
  // A scenario is not the lab as it is; its name says so.
  const scenario = active === 0 ? '您的' : `方案“${scenarios[active]?.name}”的`
  return (
    <>
      <span role="status">{words.replace(/^您的/, () => scenario)}</span>{' '}
      <button type="button" aria-expanded={open} onClick={() => setOpen(!open)}>
        {open ? '收起' : '修改'}
      </button>
      {open && (
        <div>
          {children}
          <a href={calculatorHref}>到自测页填写</a>
        </div>
      )}
    </>
  )
}
