import { useEffect, useRef, useState } from 'preact/hooks'

interface Props {
  /** What each part says now, by its name; a part whose words change is announced. */
  readonly words: ReadonlyMap<string, string>
}

const CALM_MS = 600
const MOST = 3

/** Says politely, once the reader pauses, what their last change moved. */
export function Announcer({ words }: Props) {
  const [said, setSaid] = useState('')
  const before = useRef(words)
  useEffect(() => {
    const timer = setTimeout(() => {
      const changed = [...words].filter(([name, text]) => before.current.get(name) !== text)
      before.current = words
      if (changed.length === 0) return
      const listed = changed.slice(0, MOST).map(([name, text]) => `${name}：${text}`)
      setSaid(
        [...listed, ...(changed.length > MOST ? [`另有 ${changed.length - MOST} 项变化`] : [])].join('；'),
      )
    }, CALM_MS)
    return () => clearTimeout(timer)
  }, [words])
  return (
    <p class="visually-hidden" role="status">
      {said}
    </p>
  )
}
