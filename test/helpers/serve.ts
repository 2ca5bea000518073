import { readFileSync } from 'node:fs'
import { createServer, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import sirv from 'sirv'

export const DIST = fileURLToPath(new URL('../../dist', import.meta.url))

/** A name the test browsers take for this machine: reached over plain http, it is not a secure context. */
export const CAMPUS_HOST = 'campus.test'

export interface Site {
  /** Where the site stands, with its base path and a closing slash. */
  readonly url: string
  /** The same under a campus host's name. */
  readonly campusUrl: string
  close(): Promise<void>
}

interface Options {
  /** Base path to serve under, as `/kyc/`. */
  readonly base?: string
  /** Headers a campus server might add. */
  readonly headers?: Record<string, string>
  /** Extensions the server answers 404 to, as some campus servers do. */
  readonly refuse?: RegExp
  readonly dir?: string
  /** The page shown in place of a missing one, as a server with an error page does. */
  readonly notFound?: string
}

/** Serves the built site on a free loopback port, as plain files and folder addresses. */
export async function serveSite({
  base = '/',
  headers = {},
  refuse,
  dir = DIST,
  notFound,
}: Options = {}): Promise<Site> {
  const files = sirv(dir, {
    setHeaders: (response: ServerResponse) => {
      for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
    },
  })
  const server: Server = createServer((request, response) => {
    const gone = () => {
      response.statusCode = 404
      if (notFound !== undefined) response.setHeader('Content-Type', 'text/html; charset=utf-8')
      response.end(notFound === undefined ? '404' : readFileSync(join(dir, notFound)))
    }
    const path = request.url ?? '/'
    if (!path.startsWith(base) || refuse?.test(path.replace(/[?#].*/, ''))) return gone()
    request.url = path.slice(base.length - 1)
    files(request, response, gone)
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}${base}`,
    campusUrl: `http://${CAMPUS_HOST}:${port}${base}`,
    close: () =>
      new Promise((closed) => {
        server.closeAllConnections()
        server.close(() => closed())
      }),
  }
}
