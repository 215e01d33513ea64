/**
 * Padding of the private log: entries that say nothing, at the moments of a Poisson process, so that whoever sees the log
 * grow does not see how much is done. The moments come from chance fit for keys: a clock that could be guessed could be
 * taken away again. Their noise is the root over what devices handed in (docs/spec/plan.md): how many, and whether one of
 * them is a plan's commitment, moves neither a moment nor a byte.
 */
import { nodeRandom } from '../../outside/host/node-random.ts'
import type { Leaf } from '../../work/plans/drops.ts'
import type { EntryBody } from '../../core/entry/kinds.ts'
import { noiseOf } from '../../core/plan/stream.ts'
import type { DropPool } from './drop-pool.ts'

export type PaddingJob = {
  /** Mean of the process; 0 pads nothing. */
  readonly perHour: number
  readonly note: (body: EntryBody) => Promise<string>
  readonly pool: DropPool
  readonly keep: (entry: string, leaves: readonly Leaf[]) => Promise<void>
  readonly log: (line: string) => void
}

/** Milliseconds to the next event of a Poisson process. @param chance eight random bytes. */
export function nextGap(perHour: number, chance: Uint8Array): number {
  const bits = new DataView(chance.buffer, chance.byteOffset).getBigUint64(0) >> 11n
  const uniform = (Number(bits) + 1) / 2 ** 53 // (0, 1]
  return (-Math.log(uniform) * 3_600_000) / perHour
}

/** @returns ends it, after the entry it is at. */
export function startPadding({ perHour, note, pool, keep, log }: PaddingJob): () => Promise<void> {
  let timer: NodeJS.Timeout | undefined
  let running: Promise<unknown> = Promise.resolve()
  const pad = async (): Promise<void> => {
    const leaves = pool.take(nodeRandom)
    await keep(await note({ kind: 'log.padded', noise: noiseOf(leaves.map((l) => l.hash)) }), leaves)
  }
  const plan = (): void => {
    if (perHour <= 0) return
    timer = setTimeout(
      () => {
        plan() // the next moment does not wait for this entry: a slow database must not thin the padding out
        running = pad().catch((error: Error) => log(`failed padding ${error.name}`))
      },
      nextGap(perHour, nodeRandom.bytes(8)),
    )
  }
  plan()
  return async () => {
    clearTimeout(timer)
    await running
  }
}
