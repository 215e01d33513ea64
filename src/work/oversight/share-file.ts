/**
 * A person takes back that others see her file, or agrees anew: a row for every twelve of its records. All of them are signed before the first is on
 * record, so that who turns away between two signatures has said nothing; and what is signed is kept by whoever holds this until every vault counts it,
 * whichever of server and vaults was away.
 */
import { CLOSED_MOST } from '../../core/entry/oversight-acts.ts'
import { handOver, type ApprovalPorts, type Signing } from '../openings/approve.ts'
import { standingOf, type Standing, type VaultDoor } from '../openings/open.ts'
import type { SharingWish } from './order.ts'
import { sealAct, type SealedAct } from './seal-row.ts'

/** Nothing of it is on record. @throws where nobody signed, or not all of it. */
export async function sealSharing({ records, ...wish }: SharingWish, agency: string, tools: Signing): Promise<readonly SealedAct[]> {
  const rows: SealedAct[] = []
  for (let i = 0; i < records.length; i += CLOSED_MOST) {
    const act = {
      agency,
      asker: tools.signer.credential,
      purpose: 'protection',
      ...wish,
      records: records.slice(i, i + CLOSED_MOST),
    } as const
    rows.push(await sealAct(act, tools.oversight, tools.signer, tools))
  }
  return rows
}

/** Where rows of one file stand. `position`: of the newest on record; undefined while none is. `counts`: at how many vaults all of them count. */
export type Shared = { readonly position: number | undefined; readonly counts: number }

/**
 * Each row goes its own way, so that one that fails keeps no other from the vaults: each ends the sharing of its own records.
 * @returns what brings the rows where they belong; asked again, it goes on where it was. Never throws: what failed is not counted.
 */
export function bringSharing(rows: readonly SealedAct[], vaults: readonly VaultDoor[], ports: ApprovalPorts): () => Promise<Shared> {
  const onRecord = new Map<SealedAct, Standing>()
  const counting = new Map<SealedAct, number>()
  const bring = async (row: SealedAct): Promise<void> => {
    const standing = onRecord.get(row) ?? standingOf(await ports.appendRow(row.parts))
    onRecord.set(row, standing)
    counting.set(row, (await handOver({ ...row, standing }, vaults, ports)).length)
  }
  return async () => {
    await Promise.all(rows.filter((row) => (counting.get(row) ?? 0) < vaults.length).map((row) => bring(row).catch(() => undefined)))
    const indexes = [...onRecord.values()].map((s) => s.index)
    return {
      position: indexes.length > 0 ? Math.max(...indexes) : undefined,
      counts: Math.min(...rows.map((row) => counting.get(row) ?? 0)),
    }
  }
}
