/**
 * Padding of the private log: entries that say nothing, at the moments of a Poisson process, so that whoever sees the log
 * grow does not see how much is done. The moments come from chance fit for keys: a clock that could be guessed could be
 * taken away again.
 */
import { nodeRandom } from '../../adapters/node-random.ts'
import { toHex } from '../../core/bytes.ts'
import type { EntryBody } from '../../core/entry/kinds.ts'

export type PaddingJob = {
  /** Mean of the process; 0 pads nothing. */
  readonly perHour: number
  readonly note: (body: EntryBody) => Promise<unknown>
  readonly log: (line: string) => void
}

/** Milliseconds to the next event of a Poisson process. @param chance eight random bytes. */
export function nextGap(perHour: number, chance: Uint8Array): number {
  const bits = new DataView(chance.buffer, chance.byteOffset).getBigUint64(0) >> 11n
  const uniform = (Number(bits) + 1) / 2 ** 53 // (0, 1]
  return (-Math.log(uniform) * 3_600_000) / perHour
}

/** @returns ends it, after the entry it is at. */
export function startPadding({ perHour, note, log }: PaddingJob): () => Promise<void> {
  let timer: NodeJS.Timeout | undefined
  let running: Promise<unknown> = Promise.resolve()
  const plan = (): void => {
    if (perHour <= 0) return
    timer = setTimeout(
      () => {
        plan() // the next moment does not wait for this entry: a slow database must not thin the padding out
        running = note({ kind: 'log.padded', noise: toHex(nodeRandom.bytes(32)) }).catch((error: Error) =>
          log(`failed padding ${error.name}`),
        )
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
