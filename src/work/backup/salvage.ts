/**
 * The way out of a database that is behind what its log was signed for, where nothing has the missing entries any more (docs/operate/behind.md):
 * a standby that took over, an older copy of a disk. All that it holds, also what was recorded since and could not be logged, goes into
 * a backup; restored, that goes on under a new log. It touches no table, and signs nothing.
 */
import { toBase64 } from '../../core/bytes.ts'
import { Failure } from '../../errors.ts'
import { findLaterState } from '../../store/files/later-state.ts'
import { readPublished } from '../../store/files/published.ts'
import { readSigner } from '../../store/files/settings.ts'
import { lockInstallation } from '../../store/postgres/lock-installation.ts'
import type { Installation } from '../installation/installation.ts'
import { backUp, type BackupMade, type BackupRequest } from './backup.ts'

/** What each office is told: of its entries so many stand, the last recorded at `newest` (ISO 8601, UTC; null where none stands); `waiting` were recorded since, and wait for a log. */
export type Standing = { readonly agency: string; readonly stand: number; readonly newest: string | null; readonly waiting: number }
/** `signed`: up to how many entries the log was signed. `rewindTo`: base64, the root of what stands, as the restore asks for it. */
export type Salvaged = BackupMade & { readonly signed: number; readonly rewindTo: string; readonly offices: readonly Standing[] }

/** @throws Failure where the database lacks nothing, where it is served, and what a backup throws. */
export async function salvage(installation: Installation, request: BackupRequest): Promise<Salvaged> {
  const { layout, pools } = installation
  const lock = lockInstallation(layout.dir, 'serve')
  try {
    const { rows } = await pools.saksi_reader.query<{ size: number; root: Buffer }>('select size, root from saksi.log_head')
    const head = rows[0]
    if (!head) throw new Error('impossible: an installation without a log head')
    const { key } = readSigner(layout)
    const published = readPublished(layout, key)?.checkpoint.size ?? 0
    const signed = Math.max(published, findLaterState(layout.tlog, key, head.size) ?? 0)
    if (signed <= head.size) throw new Failure('salvage.not-behind', { size: head.size })
    const offices = await standingOf(installation)
    return { ...(await backUp(installation, { ...request, isBehind: true })), signed, rewindTo: toBase64(head.root), offices }
  } finally {
    lock.release()
  }
}

async function standingOf({ pools }: Installation): Promise<readonly Standing[]> {
  const { rows } = await pools.saksi_reader.query<Standing>(
    `select e.agency_id as agency, (count(*) filter (where o.entry_id is null))::int as stand,
            to_char(max(e.recorded_at) filter (where o.entry_id is null) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as newest, count(o.entry_id)::int as waiting
       from saksi.entries e left join saksi.log_outbox o on o.agency_id = e.agency_id and o.entry_id = e.entry_id
      group by e.agency_id order by e.agency_id`,
  )
  return rows
}
