/** A small server for the page tests: one origin for the public pages, one for the desk, both under the strictest policy. */
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, normalize } from 'node:path'

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
}

/** `connect`: the one other origin that the page may speak to. */
export const policy = (connect = ''): string =>
  `default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self' data:; worker-src 'self'; connect-src 'self' ${connect}; ` +
  "base-uri 'none'; form-action 'self'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types saksi-desk"

export type Answer = {
  readonly status?: number
  readonly type?: string
  readonly body: string | Uint8Array
  readonly headers?: Readonly<Record<string, string>>
}
export type Handler = (path: string, request: IncomingMessage) => Promise<Answer | undefined> | Answer | undefined
export type Site = { readonly url: string; close(): Promise<void> }

/** Serves on a free port of localhost; what `handle` leaves is a 404. */
export async function serve(handle: Handler, csp: string): Promise<Site> {
  const server = createServer((request, response) => {
    void answer(request, response, handle, csp)
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as AddressInfo
  return { url: `http://127.0.0.1:${port}`, close: () => new Promise((done) => server.close(() => done())) }
}

async function answer(request: IncomingMessage, response: ServerResponse, handle: Handler, csp: string): Promise<void> {
  const path = new URL(request.url ?? '/', 'http://x').pathname
  const found = await handle(path, request)
  response.writeHead(found?.status ?? (found ? 200 : 404), {
    'content-type': found?.type ?? 'text/plain',
    'content-security-policy': csp,
    'x-content-type-options': 'nosniff',
    ...found?.headers,
  })
  response.end(found?.body ?? 'not here')
}

/** A file of a built folder. */
export async function fileOf(folder: string, path: string): Promise<Answer | undefined> {
  const safe = normalize(path === '/' ? '/index.html' : path)
  try {
    return { body: await readFile(join(folder, safe)), type: TYPES[extname(safe)] ?? 'application/octet-stream' }
  } catch {
    return undefined // the page asked for something that was not built
  }
}

/** All of a request's body, as text. */
export async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = []
  for await (const part of request) parts.push(part as Buffer)
  return Buffer.concat(parts).toString('utf8')
}
