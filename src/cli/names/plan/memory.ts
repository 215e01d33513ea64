/** An unsealer's own memory, in a file of his: what he carried out and put off, what he saw when, and how far he has seen the log. */
import { existsSync } from 'node:fs'
import { writeDurably } from '../../../store/files/durable.ts'
import type { OrdersDone } from '../../../core/plan/order.ts'
import { readJson } from './read.ts'

export type Memory = OrdersDone & {
  /** The furthest state of the log that he judged by; root in hex. A log that shows him less, or another there, was put back. */
  readonly mark: { readonly size: number; readonly root: string } | null
  /** Value, hex → POSIX seconds by the witnesses, at which he first saw the seal: its 30 days run from then. */
  readonly seen: Readonly<Record<string, number>>
}

const isText = (v: unknown): boolean => Array.isArray(v) && v.every((x) => typeof x === 'string')

/** Nothing where there is no file yet. @throws Usage when the file is damaged: it is not begun anew. */
export function readMemory(path: unknown): Memory {
  const none: Memory = { orders: [], extended: [], mark: null, seen: {} }
  if (typeof path !== 'string' || !existsSync(path)) return none
  // A file of the time before orders says only what was put off.
  const read = readJson<Partial<Memory>>(
    path,
    'memory of an unsealer',
    (m) => isText(m.extended) && (m.orders === undefined || isText(m.orders)),
  )
  return { ...none, ...read }
}

export const writeMemory = (path: string, memory: Memory): void => writeDurably(path, JSON.stringify(memory), { mode: 0o600 })
