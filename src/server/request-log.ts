/** The server's own log: lines gathered for a second and written together. It is no record of anything: a crash loses its last second. */
import { appendFile, appendFileSync } from 'node:fs'

const EVERY_MS = 1000

export type RequestLog = { readonly log: (line: string) => void; close(): void }

export function openRequestLog(path: string): RequestLog {
  let held = ''
  const take = (): string => {
    const lines = held
    held = ''
    return lines
  }
  const timer = setInterval(() => {
    // A full disk loses lines here, and must not end the server.
    if (held !== '') appendFile(path, take(), () => undefined)
  }, EVERY_MS)
  return {
    log: (line) => {
      held += `${new Date().toISOString()} ${line}\n`
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
