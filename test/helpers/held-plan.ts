/** A plan whose value the log holds, as a device of its team has it; without the beats that bring it there. */
import { readFileSync } from 'node:fs'
import { hpke } from '../../src/outside/hpke/hpke.ts'
import { nodeRandom } from '../../src/outside/host/node-random.ts'
import { toHex } from '../../src/core/bytes.ts'
import type { Plan } from '../../src/core/plan/plan.ts'
import { printMinute } from '../../src/core/plan/plan.ts'
import { cellHashOf, dropHash, noiseOf } from '../../src/core/plan/stream.ts'
import type { Installation } from '../../src/work/installation/installation.ts'
import { findHeld, keepDrops } from '../../src/work/plans/drops.ts'
import { sealPlan, type HeldPlan, type PlanKeys } from '../../src/work/plans/seal-plan.ts'

const tools = { random: nodeRandom, hpke }
/** UTC, to the minute. */
export const hoursFromNow = (hours: number): string => printMinute(Math.floor(Date.now() / 60_000) * 60 + hours * 3600)

export async function heldPlan(
  { layout, note, sequencer, pools, store }: Installation,
  about: Pick<Plan, 'agency' | 'action' | 'text'> & { readonly name?: string },
): Promise<HeldPlan> {
  const { name = 'Captain Wump', ...of } = about
  const keys = JSON.parse(readFileSync(layout.planKeys, 'utf8')) as PlanKeys
  const team = [{ name, device: toHex(nodeRandom.bytes(16)) }]
  const { plan, drop } = await sealPlan(
    { v: 2, plan: toHex(nodeRandom.bytes(16)), sealed: hoursFromNow(-50), team, after: [], ...of },
    keys,
    tools,
  )
  const hashes = [nodeRandom.bytes(32), dropHash(drop.value, cellHashOf(drop.cell))]
  const entry = await note({ kind: 'log.padded', noise: noiseOf(hashes) })
  await keepDrops(
    pools.saksi_app,
    entry,
    hashes.map((hash, i) => ({ hash, value: i === 1 ? drop.value : null, cell: i === 1 ? drop.cell : null })),
  )
  await sequencer.flush()
  const held = await findHeld(pools.saksi_reader, drop.value, (agency, of_) => store.receiptFor(agency, of_))
  if (!held) throw new Error('the log does not hold it')
  return { ...plan, held }
}
