import { deflateSync, strFromU8, strToU8 } from 'fflate'
import { isObject } from '../../calculators/index.ts'
import { isAdmitted } from '../gate.ts'
import { isShared, type Opened, type Shared } from '../shared.ts'
import { base64url, bytesOf, sixCharacters } from './base64url.ts'
import { crc32 } from './crc32.ts'
import { inflated } from './inflate.ts'

const VERSION = 2
/** Far more than any lab needs, and small enough that a forged link cannot exhaust the page. */
const MAX_BYTES = 8 * 1024 * 1024
const MAX_PAYLOAD = 2 * 1024 * 1024
/** The checksum's characters, which come before the payload's own. */
const CHECK = 6

const NEWER = failed('这个链接由较新版本的网站生成，请刷新页面或更新离线版后再打开。')
const DAMAGED = failed('链接不完整或已损坏，可能在转发时被截断或改动。请让对方重新发送，或改发文件。')

/**
 * `lab=2.<checksum><deflated JSON, base64url>`. The checksum is over the characters as they stand, so that no
 * alteration of one of them goes unnoticed.
 */
export function encode(shared: Shared): string {
  const { beside, ...lab } = shared.case
  const envelope = { ...beside, case: lab, view: shared.view }
  const body = base64url(deflateSync(strToU8(JSON.stringify(envelope)), { level: 9 }))
  return `lab=${VERSION}.${checksum(body)}${body}`
}

/** Opens what `encode` made, of this version or the one before. */
export function decode(fragment: string): Opened {
  const plain = unescaped(fragment.slice(0, 3 * MAX_PAYLOAD))
  const [, digits = '', payload = ''] = /^lab=(\d+)\.([\w-]*)/i.exec(plain) ?? []
  if (Number(digits) > VERSION) return NEWER
  const isVerified = digits === String(VERSION)
  if ((!isVerified && digits !== '1') || payload.length > MAX_PAYLOAD) return DAMAGED
  const body = isVerified ? payload.slice(CHECK) : payload
  if (isVerified && payload !== checksum(body) + body) return DAMAGED
  try {
    const shared = sharedOf(JSON.parse(strFromU8(inflated(bytesOf(body), MAX_BYTES))))
    return shared === null ? DAMAGED : { kind: 'opened', shared, isVerified }
  } catch {
    return DAMAGED
  }
}

/** What an envelope holds, its members that this version does not know kept; `null` where it holds no lab. */
function sharedOf(envelope: unknown): Shared | null {
  if (!isObject(envelope)) return null
  const { case: lab, view, ...beside } = envelope
  if (!isObject(lab) || !isAdmitted(beside)) return null
  const shared = { case: Object.keys(beside).length === 0 ? lab : { ...lab, beside }, view }
  return isShared(shared) ? shared : null
}

function checksum(body: string): string {
  return sixCharacters(crc32(strToU8(`lab=${VERSION}.${body}`)))
}

/** Some programs escape the characters of a fragment, too; of those of a link none means anything else. */
function unescaped(fragment: string): string {
  return fragment.replace(/%(?:2[de]|3\d|3d|4[1-9a-f]|5[0-9af]|6[1-9a-f]|7[0-9a])/gi, decodeURIComponent)
}

function failed(message: string) {
  return { kind: 'failed', message, isRetryable: false } as const
}
