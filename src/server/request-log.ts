/**
 * The server's own log: lines of JSON, gathered for a second and written together. It is no record of anything: a crash loses its last second.
 *
 *   {"time":"…","method":"POST","route":"/api/v1/returns","status":422,"ms":12}      a request: its route as it was declared, and never what was asked for
 *   {"time":"…","says":"failed couriers TypeError"}                                  anything else, in the words of whoever says it
 */
import { appendFile, appendFileSync } from 'node:fs'

const EVERY_MS = 1000
/** Characters of one second, some four thousand requests: of a flood the rest is counted and fills no disk. */
const MOST = 256 * 1024

export type RequestLog = { readonly log: (line: string) => void; close(): void }

export function openRequestLog(path: string): RequestLog {
  let [held, leftOut] = ['', 0]
  const line = (text: string): string => `${JSON.stringify({ time: new Date().toISOString(), ...fieldsOf(text) })}\n`
  const take = (): string => {
    const lines = leftOut === 0 ? held : held + line(`left out ${leftOut} lines`)
    ;[held, leftOut] = ['', 0]
    return lines
  }
  const timer = setInterval(() => {
    // A full disk loses lines here, and must not end the server.
    if (held !== '') appendFile(path, take(), () => undefined)
  }, EVERY_MS)
  return {
    log: (text) => {
      if (held.length < MOST) held += line(text)
      else leftOut++
    },
    close: () => {
      clearInterval(timer)
      try {
        appendFileSync(path, take())
      } catch {
        // as above
      }
    },
  }
}

const REQUEST = /^([A-Z]+) (\S+) (\d{3}) (\d+)ms$/

function fieldsOf(text: string): object {
  const [, method, route, status, ms] = REQUEST.exec(text) ?? []
  return method === undefined ? { says: text } : { method, route, status: Number(status), ms: Number(ms) }
}
