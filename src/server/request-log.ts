/** The server's own log: lines gathered for a second and written together. It is no record of anything: a crash loses its last second. */
import { appendFile, appendFileSync } from 'node:fs'

const EVERY_MS = 1000
/** Characters of one second, some four thousand requests: of a flood the rest is counted and fills no disk. */
const MOST = 256 * 1024

export type RequestLog = { readonly log: (line: string) => void; close(): void }

export function openRequestLog(path: string): RequestLog {
  let [held, leftOut] = ['', 0]
  const line = (text: string): string => `${new Date().toISOString()} ${text}\n`
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
