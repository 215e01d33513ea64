/** A device hands one drop into the stream, and waits until the server would say where its value is: on a slow machine many paddings are on their way at once. */
import { setTimeout as pause } from 'node:timers/promises'
import type { PlanBox } from '../../src/work/plans/plan-box.ts'
import type { Installation } from '../../src/work/installation/installation.ts'
import { beat, prepareBeat } from '../../src/work/plans/hand-in.ts'
import { findHeld } from '../../src/work/plans/drops.ts'

/** @returns handles whose place in the log became known by it. @throws when the log does not hold it within a minute. */
export async function handInDrop(box: PlanBox, installation: Installation): Promise<readonly string[]> {
  const prepared = await prepareBeat(box)
  const grown = await beat(box, prepared)
  await untilHeld(prepared.drop.value, installation)
  return grown
}

export async function untilHeld(value: Uint8Array, { pools, store }: Installation): Promise<void> {
  for (let i = 0; i < 600; i++) {
    if (await findHeld(pools.saksi_reader, value, (agency, entry) => store.receiptFor(agency, entry))) return
    await pause(100)
  }
  throw new Error('the log does not hold what the device handed in')
}
