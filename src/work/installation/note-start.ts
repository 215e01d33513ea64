/**
 * What runs here goes on record before it does anything: the program's hash, a country pack that is not the one of last
 * time, and what an earlier process left behind.
 */
import { join } from 'node:path'
import { COUNTRIES } from '../../store/files/load-country.ts'
import type { ProgramStarted } from '../../core/entry/kinds/program-started.ts'
import { readLeafTime } from '../../core/ledger/leaf.ts'
import { readBuiltFor, sumsHash, sumsOf } from '../../store/files/bundle-sums.ts'
import { hashCountry } from '../../store/files/country-hash.ts'
import { hashProgram } from '../../store/files/program-hash.ts'
import type { Installation } from './installation.ts'
import { stateSettings } from './state-settings.ts'
import { readOwn } from '../../store/postgres/read-own.ts'

const PARTS = ['source', 'country', 'lockfile', 'runtime'] as const
/** Leaves that are younger than this may belong to a process that is at work right now. */
const LEFT_BEHIND_MS = 5000

/**
 * @param always false for a command that runs often: then only a program that differs from the last one on record is an entry.
 * @returns which of source, country, lockfile and runtime differ from the last start on record; none at the first.
 */
export async function noteStart(installation: Installation, command: string, always: boolean): Promise<readonly string[]> {
  const country = hashCountry(join(COUNTRIES, installation.country.id))
  const now: ProgramStarted = { kind: 'program.started', command, runtime: process.version, country, ...hashProgram() }
  const reader = installation.pools.saksi_reader
  const last = (await readOwn(reader, 'program.started')).at(-1)?.stub
  const changed = last ? PARTS.filter((part) => last[part] !== now[part]) : []
  if (always || !last || changed.length > 0) await installation.note(now)
  await stateSettings(installation)
  const adopted = (await readOwn(reader, 'country.adopted')).at(-1)?.stub
  if (adopted?.hash !== country) await installation.note({ kind: 'country.adopted', country: installation.country.id, hash: country })
  return changed
}

/** @param folder of the desk's bundle. One that differs from the last on record is an entry; where nothing was built there is none. */
export async function noteDesk(installation: Installation, folder: string): Promise<void> {
  const sums = sumsOf(folder)
  if (sums === undefined) return
  const hash = sumsHash(sums)
  const last = (await readOwn(installation.pools.saksi_reader, 'bundle.published')).at(-1)?.stub
  const country = readBuiltFor(folder)?.hash
  if (last?.sums !== hash || last.country !== country)
    await installation.note({ kind: 'bundle.published', bundle: 'desk', sums: hash, ...(country === undefined ? {} : { country }) })
}

/**
 * Brings into the log what a stopped process had recorded and not logged, and says so.
 * @returns how many entries that were.
 */
export async function recoverLog(installation: Installation, now: number): Promise<number> {
  const reader = installation.pools.saksi_reader
  const { rows } = await reader.query<{ leaf: Buffer }>(
    `select leaf from saksi.log_outbox union all
     select leaf from saksi.log_leaves where idx >= (select size from saksi.log_head)`,
  )
  const left = rows.filter((r) => now - Number((readLeafTime(new Uint8Array(r.leaf)) ?? 0n) / 1000n) > LEFT_BEHIND_MS).length
  await installation.sequencer.flush()
  if (left > 0) await installation.note({ kind: 'recovery.done', what: 'sequencer', entries: left })
  return left
}
