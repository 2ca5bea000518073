import { base64url, bytesOf, sixCharacters } from './base64url.ts'
import type { Case } from './case.ts'
import { crc32 } from './crc32.ts'
import { isAdmitted, isAdmittedCase } from './gate.ts'
import { inflated, loadDeflate } from './inflate.ts'
import { isObject } from './object.ts'

/** What a link carries: the figures of every scenario, the stage, the assumptions. */
export interface Shared {
  readonly case: Case
  readonly view: { readonly [key: string]: unknown }
}

/** Chat programs cut longer addresses; beyond this a file is offered instead. */
export const LINK_LIMIT = 2000

const VERSION = 2
/** Far more than any lab needs, and small enough that a forged link cannot exhaust the page. */
const MAX_BYTES = 8 * 1024 * 1024
const MAX_PAYLOAD = 2 * 1024 * 1024
/** The checksum's characters, which come before the payload's own. */
const CHECK = 6

export type Opened =
  | { readonly kind: 'none' }
  | {
      readonly kind: 'opened'
      readonly shared: Shared
      /** Whether the link proves that it arrived as it was made; those of version 1 cannot. */
      readonly isVerified: boolean
    }
  | {
      readonly kind: 'failed'
      readonly message: string
      /** Whether the same link may open when tried again. */
      readonly isRetryable: boolean
    }

const NEWER = failed('这个链接由较新版本的网站生成，请刷新页面或更新离线版后再打开。')
const DAMAGED = failed('链接不完整或已损坏，可能在转发时被截断或改动。请让对方重新发送，或改发文件。')
const NOT_LOADED = failed('打开链接要用的部分没有载入，请检查网络后重试。', true)

/**
 * The fragment (without `#`) that carries `shared`: `lab=2.<checksum><deflated JSON, base64url>`. The checksum
 * is over the characters as they stand, so that no alteration of one of them goes unnoticed.
 */
export async function encodeShare(shared: Shared): Promise<string> {
  const { deflateSync, strToU8 } = await loadDeflate()
  const { beside, ...lab } = shared.case
  const envelope = { ...beside, case: lab, view: shared.view }
  const body = base64url(deflateSync(strToU8(JSON.stringify(envelope)), { level: 9 }))
  return `lab=${VERSION}.${checksum(body)}${body}`
}

const SHARE = /^lab(?:=|%3d)/i
/** A fragment whose first characters were altered: no clause and no query looks like this. */
const ALTERED = /^[^.]{0,6}\.[\w-]{40}/

/** Whether a fragment means to carry a lab at all; clause ids and search marks do not. */
export function isShare(fragment: string): boolean {
  return SHARE.test(fragment) || ALTERED.test(fragment)
}

/**
 * Opens what `encodeShare` made, of this version or the one before. A link cut short, altered, too large or
 * made by a later version is a message a person can act on, and changes nothing. What chat programs put
 * after a link (a full stop, `&utm_source=…`, words) is not of the payload's characters and ends it.
 */
export async function decodeShare(fragment: string): Promise<Opened> {
  if (!isShare(fragment)) return { kind: 'none' }
  const plain = unescaped(fragment.slice(0, 3 * MAX_PAYLOAD))
  const [, digits = '', payload = ''] = /^lab=(\d+)\.([\w-]*)/i.exec(plain) ?? []
  if (Number(digits) > VERSION) return NEWER
  const isVerified = digits === String(VERSION)
  if ((!isVerified && digits !== '1') || payload.length > MAX_PAYLOAD) return DAMAGED
  const body = isVerified ? payload.slice(CHECK) : payload
  if (isVerified && payload !== checksum(body) + body) return DAMAGED
  const deflate = await loadDeflate().catch(() => null)
  if (deflate === null) return NOT_LOADED
  try {
    const text = deflate.strFromU8(inflated(deflate, bytesOf(body), MAX_BYTES))
    const shared = sharedOf(JSON.parse(text))
    return shared === null ? DAMAGED : { kind: 'opened', shared, isVerified }
  } catch {
    return DAMAGED
  }
}

/** What an envelope from outside holds, its members that this version does not know kept; `null` where it holds no lab. */
function sharedOf(envelope: unknown): Shared | null {
  if (!isObject(envelope)) return null
  const { case: lab, view, ...beside } = envelope
  if (!isObject(lab) || !isAdmitted(beside)) return null
  const shared = { case: Object.keys(beside).length === 0 ? lab : { ...lab, beside }, view }
  return isShared(shared) ? shared : null
}

/** Whether a value from outside is figures with their view that the page can carry. */
export function isShared(value: unknown): value is Shared {
  return (
    isObject(value) && isAdmittedCase(value['case']) && isObject(value['view']) && isAdmitted(value['view'])
  )
}

function checksum(body: string): string {
  return sixCharacters(crc32(`lab=${VERSION}.${body}`))
}

/** Some programs escape the characters of a fragment, too; of those of a link none means anything else. */
function unescaped(fragment: string): string {
  return fragment.replace(/%(?:2[de]|3\d|3d|4[1-9a-f]|5[0-9af]|6[1-9a-f]|7[0-9a])/gi, decodeURIComponent)
}

function failed(message: string, isRetryable = false) {
  return { kind: 'failed', message, isRetryable } as const
}
