/**
 * Witnesses that remembered less than they had cosigned. Such a one was put back to an older memory, and may cosign another history from
 * there: what it signs counts for nothing until it holds again what it signed, or another key stands in its place. It outlasts a restart, or
 * the next server would take its word.
 */
import { existsSync } from 'node:fs'
import { z } from 'zod'
import { readShaped } from './damaged-file.ts'
import { writeDurably } from './durable.ts'
import type { Layout } from './layout.ts'

/** By the verifier key of the witness: the size that it cosigned, and the one that it said it holds. */
export type Lapses = Readonly<Record<string, { readonly signed: number; readonly held: number }>>
const Shape = z.record(z.string(), z.object({ signed: z.int(), held: z.int() }))

export const readLapses = ({ witnessLapses }: Pick<Layout, 'witnessLapses'>): Lapses =>
  existsSync(witnessLapses) ? readShaped(witnessLapses, (text) => Shape.parse(JSON.parse(text))) : {}

/** @param lapse undefined where it holds again what it signed. */
export function noteLapse(layout: Pick<Layout, 'witnessLapses'>, vkey: string, lapse: Lapses[string] | undefined): void {
  const { [vkey]: before, ...others } = readLapses(layout)
  if (before?.signed === lapse?.signed && before?.held === lapse?.held) return
  writeDurably(layout.witnessLapses, JSON.stringify({ ...others, ...(lapse ? { [vkey]: lapse } : {}) }), { mode: 0o600 })
}
