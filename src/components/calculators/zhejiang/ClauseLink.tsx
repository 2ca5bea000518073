import { textHref } from '../../layout/text-href.ts'

/** The way to the clause of the draft that says so. */
export function ClauseLink({ fragment, label }: { fragment: string; label: string }) {
  return (
    <a href={textHref({ policy: 'zhejiang-measures', fragment })} aria-label={`原文：${label}`}>
      原文
    </a>
  )
}
