/**
 * The clockwork of the public anchor. A leaf is prepared half a cadence before its slot, so that a busy moment delays
 * the preparing and not the showing. A slot that was missed stays missed (docs/spec/anchor.md says why).
 */
import type { AnchorLog } from '../../store/postgres/anchor-log.ts'
import { nodeRandom } from '../../outside/host/node-random.ts'

export type AnchorJob = {
  readonly anchor: AnchorLog
  readonly seconds: number
  /** The private log's newest checkpoint, as signed. */
  readonly checkpoint: () => Promise<string>
  readonly log: (line: string) => void
}

/** @returns ends the clockwork, after the leaf it is at. */
export function startAnchoring({ anchor, seconds, checkpoint, log }: AnchorJob): () => Promise<void> {
  let stopped = false
  let wake: () => void = () => undefined
  const slotAfter = (time: number): number => (Math.floor(time / seconds) + 1) * seconds
  const now = (): number => Date.now() / 1000
  const sleep = (ms: number): Promise<void> =>
    new Promise((resolve) => {
      const timer = setTimeout(resolve, Math.max(0, ms))
      wake = () => {
        clearTimeout(timer)
        resolve()
      }
    })

  const run = async (): Promise<void> => {
    while (!stopped) {
      const slot = slotAfter(Math.max(now(), anchor.preparedUntil))
      await sleep((slot - seconds / 2 - now()) * 1000)
      if (stopped) return
      if (now() >= slot) continue // the machine slept: that slot is missed
      try {
        // What comes too late for its own slot is shown at the next, so that no moment of showing lies between two.
        await anchor.prepare(slot, nodeRandom.bytes(32), await checkpoint(), () => (now() < slot ? slot : slotAfter(now())))
      } catch (error) {
        log(`failed anchoring ${(error as Error).name}`)
        await sleep(seconds * 1000)
      }
    }
  }
  const running = run()
  return async () => {
    stopped = true
    wake()
    await running
  }
}
