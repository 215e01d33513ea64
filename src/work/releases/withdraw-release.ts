/** A release is taken back: by somebody of an office that receives returns, or of oversight, and by a signature. Its files stay where they are, for what leaves later is attacked beside them. */
import type { ReleaseWithdrawn } from '../../core/entry/kinds/release-withdrawn.ts'
import type { Stub } from '../../core/entry/kinds.ts'
import type { Parts } from '../../core/entry/make.ts'
import { AppendRefused } from '../../errors.ts'
import type { Client, Db } from '../../store/postgres/connect.ts'
import { appendActs, type ActsAppended } from '../acts/append-acts.ts'
import type { Installation } from '../installation/installation.ts'

/** What the log says of one that went out, in the log's order. */
export type OnRecord = {
  readonly id: string
  /** `person@agency`. */
  readonly by: readonly string[]
  /** ISO day it was recorded. */
  readonly on: string
  readonly withdrawn: Withdrawn | null
}
export type Withdrawn = { readonly on: string; readonly by: string; readonly reason: ReleaseWithdrawn['reason'] }

/** @param reader the reader's role. */
export async function readReleasesOnRecord(reader: Db | Client): Promise<readonly OnRecord[]> {
  const { rows } = await reader.query<{ stub: string; day: string }>(
    `select e.stub, to_char(e.recorded_at, 'YYYY-MM-DD') as day from saksi.entries e join saksi.log_leaves l using (agency_id, entry_id)
      where e.kind in ('release.published', 'release.withdrawn') order by l.idx`,
  )
  const said = rows.map(({ stub, day }) => ({ on: day, stub: JSON.parse(stub) as Stub }))
  const withdrawn = new Map<string, Withdrawn>()
  for (const { on, stub } of said)
    if (stub.kind === 'release.withdrawn' && !withdrawn.has(stub.release))
      withdrawn.set(stub.release, { on, by: stub.agency, reason: stub.reason })
  return said.flatMap(({ on, stub }) =>
    stub.kind === 'release.published'
      ? [{ id: stub.release, by: stub.approvedBy, on, withdrawn: withdrawn.get(stub.release) ?? null }]
      : [],
  )
}

/** @throws AppendRefused `act.not-sound` at `stub.release` for one that is not out, or is withdrawn already. */
export function withdrawReleases(
  entries: readonly Parts[],
  { agency }: { readonly agency: string },
  { country, store, pools }: Pick<Installation, 'country' | 'store' | 'pools'>,
): Promise<ActsAppended> {
  return appendActs(entries, ['release.withdrawn'], { agency, country, store }, async (stubs) => {
    const standing = new Set((await readReleasesOnRecord(pools.saksi_reader)).flatMap((r) => (r.withdrawn ? [] : [r.id])))
    for (const [i, stub] of stubs.entries())
      if (stub.kind !== 'release.withdrawn' || !standing.delete(stub.release)) throw new AppendRefused('act.not-sound', 'stub.release', i)
  })
}
