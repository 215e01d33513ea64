/** What a party has said of itself: who can become root there, where its copies go, whom its keeper obeys. A file beside what it is about. */
import { parseJson } from '../../core/canonical.ts'
import { existsSync, readFileSync } from 'node:fs'
import { isObject } from '../../core/shape.ts'
import { isWhereCode, type Where } from '../../core/vault/separation.ts'
import { machinePrint } from '../../outside/host/machine-print.ts'
import { writeDurably } from './durable.ts'

export type Declared = Omit<Where, 'machine'>

export const writeDeclared = (path: string, declared: Declared): void =>
  writeDurably(path, `${JSON.stringify(declared, null, 2)}\n`, { mode: 0o600 })

/** With the machine's own print. What the file does not say, or says as no code, is not said. */
export function readWhereOf(path: string, origin: string): Where {
  const value = existsSync(path) ? parseJson(readFileSync(path, 'utf8')) : {}
  const said = (what: keyof Declared): string | null => {
    const v = isObject(value) ? value[what] : undefined
    return typeof v === 'string' && isWhereCode(v) ? v : null
  }
  return { machine: machinePrint(origin), administrator: said('administrator'), backup: said('backup'), authority: said('authority') }
}
