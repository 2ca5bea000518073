const SHARE = /^lab(?:=|%3d)/i
/** A fragment whose first characters were altered: no clause and no query looks like this. */
const ALTERED = /^[^.]{0,6}\.[\w-]{40}/

/** Whether a fragment means to carry a lab at all; clause ids and search marks do not. */
export function isShare(fragment: string): boolean {
  return SHARE.test(fragment) || ALTERED.test(fragment)
}

/** What is said where the parts that open a link did not arrive. */
export const NOT_FETCHED = {
  kind: 'failed',
  message: '打开链接要用的部分没有载入，请检查网络后重试。',
  isRetryable: true,
} as const
