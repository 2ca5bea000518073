import { type Case, isCase } from './case.ts'

/** What a link carries: the figures of every scenario, the stage, the assumptions. */
export interface Shared {
  readonly case: Case
  readonly view: { readonly [key: string]: unknown }
}

/** Chat programs cut longer addresses; beyond this a file is offered instead. */
export const LINK_LIMIT = 2000

const PREFIX = 'lab='
const VERSION = '1'
/** Far more than any lab needs, and small enough that a forged link cannot exhaust the page. */
const MAX_BYTES = 8 * 1024 * 1024
const MAX_TEXT = 2 * 1024 * 1024

export type Opened =
  | { readonly kind: 'none' }
  | { readonly kind: 'opened'; readonly shared: Shared }
  | { readonly kind: 'failed'; readonly message: string }

/** The fragment (without `#`) that carries `shared`: `lab=1.<deflated JSON, base64url>`. */
export async function encodeShare(shared: Shared): Promise<string> {
  const { deflateSync, strToU8 } = await import('fflate')
  const bytes = deflateSync(strToU8(JSON.stringify(shared)), { level: 9 })
  return `${PREFIX}${VERSION}.${base64url(bytes)}`
}

/** Whether a fragment means to carry a lab at all; clause ids and search marks do not. */
export function isShare(fragment: string): boolean {
  return fragment.startsWith(PREFIX)
}

/**
 * Opens what `encodeShare` made. A link cut short, altered, or made by a later version is a message
 * a person can act on, and changes nothing.
 */
export async function decodeShare(fragment: string): Promise<Opened> {
  if (!isShare(fragment)) return { kind: 'none' }
  const [version = '', body = ''] = fragment.slice(PREFIX.length).split(/\.(.*)/s)
  if (/^\d+$/.test(version) && Number(version) > Number(VERSION)) {
    return { kind: 'failed', message: '这个链接由较新版本的网站生成，请刷新页面或更新离线版后再打开。' }
  }
  const damaged = {
    kind: 'failed',
    message: '链接不完整或已损坏，可能在转发时被截断。请让对方重新发送，或改发文件。',
  } as const
  if (version !== VERSION || body.length > MAX_TEXT) return damaged
  try {
    const { Inflate, strFromU8 } = await import('fflate')
    const chunks: Uint8Array[] = []
    let size = 0
    const inflate = new Inflate((chunk) => {
      size += chunk.length
      if (size > MAX_BYTES) throw new RangeError('too large')
      chunks.push(chunk)
    })
    inflate.push(bytesOf(body), true)
    const shared: unknown = JSON.parse(strFromU8(joined(chunks, size)))
    return isShared(shared) ? { kind: 'opened', shared } : damaged
  } catch {
    return damaged
  }
}

/** Whether a value from outside has the shape of figures with their view. */
export function isShared(value: unknown): value is Shared {
  if (typeof value !== 'object' || value === null) return false
  const { case: lab, view } = value as { case?: unknown; view?: unknown }
  return isCase(lab) && typeof view === 'object' && view !== null && !Array.isArray(view)
}

function joined(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size)
  let at = 0
  for (const chunk of chunks) {
    whole.set(chunk, at)
    at += chunk.length
  }
  return whole
}

function base64url(bytes: Uint8Array): string {
  let binary = ''
  for (const byte of bytes) binary += String.fromCharCode(byte)
  return btoa(binary).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '')
}

function bytesOf(text: string): Uint8Array {
  const binary = atob(text.replace(/-/g, '+').replace(/_/g, '/'))
  return Uint8Array.from(binary, (character) => character.charCodeAt(0))
}
