/**
 * What the small servers of a witness, a vault and the desk have in common: node:http with narrow limits, one way to open and to end, one
 * answer when something breaks, and a body that is never longer than it may be. Nothing of it logs an address or a body.
 */
import { once } from 'node:events'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

export type Given = { readonly status: number; readonly body: string; readonly type?: string }

/** Of a server that is no desk. */
const CONNECTIONS = 200

/** @param requestMs how long a request may take to arrive. @param most connections at once. */
export const smallServer = (
  requestMs: number,
  answer: (incoming: IncomingMessage, response: ServerResponse) => void,
  most = CONNECTIONS,
): Server => {
  const server = createServer(
    { maxHeaderSize: 8192, requestTimeout: requestMs, headersTimeout: 5_000, connectionsCheckingInterval: 1_000 },
    answer,
  )
  server.maxConnections = most
  return server
}

/** Throws what keeps it from listening. @param port 0: any that is free. @returns its address. */
export async function openServer(server: Server, port: number, host = '127.0.0.1'): Promise<string> {
  server.listen(port, host)
  await Promise.race([once(server, 'listening'), once(server, 'error').then(([error]) => Promise.reject(error as Error))])
  const named = host === '127.0.0.1' ? 'localhost' : host.includes(':') ? `[${host}]` : host
  return `http://${named}:${(server.address() as AddressInfo).port}`
}

/** Waits for no connection that somebody holds open. */
export async function closeServer(server: Server): Promise<void> {
  server.close()
  server.closeAllConnections()
  await once(server, 'close')
}

/** What is given as text and is nobody else's page. @param log one line for what broke: the error's name and code, for a message could quote what was sent. */
export async function give(response: ServerResponse, given: () => Promise<Given>, log: (line: string) => void): Promise<void> {
  response.setHeader('x-content-type-options', 'nosniff').setHeader('cache-control', 'no-store')
  response.setHeader('content-security-policy', "default-src 'none'").setHeader('referrer-policy', 'no-referrer')
  const end = ({ status, body, type }: Given): void =>
    void response.writeHead(status, { 'content-type': type ?? 'text/plain; charset=utf-8' }).end(body)
  try {
    end(await given())
  } catch (error) {
    const { name, code } = error as NodeJS.ErrnoException
    log(`failed ${name}${code === undefined ? '' : ` ${code}`}`)
    if (!response.headersSent) end({ status: 500, body: 'it could not be done now\n' })
  }
}

/** The body as text; else the status that says why not: longer than it may be, or no UTF-8. Nothing beyond the limit is ever held. */
export async function readBody(incoming: IncomingMessage, most: number): Promise<string | 400 | 413> {
  const parts: Buffer[] = []
  let length = 0
  for await (const part of incoming as AsyncIterable<Buffer>) {
    length += part.length
    if (length > most) return 413
    parts.push(part)
  }
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(Buffer.concat(parts))
  } catch {
    return 400
  }
}
