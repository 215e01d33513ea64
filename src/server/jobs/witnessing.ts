/** Asks the witnesses while the server runs: soon after the log grew, and once a minute when nothing does. */
import { setTimeout as pause } from 'node:timers/promises'
import { ClockWatch, readWitnesses } from '../../core/clock.ts'
import type { Installation } from '../../work/installation/installation.ts'

/** Short: an opening waits for it. A look at the head costs one query. */
const REST_MS = 50

/** @returns what ends it; by then nothing is asked any more. */
export function keepWitnessing(installation: Installation, log: (line: string) => void): () => Promise<void> {
  const open = installation.openWitnessing(log)
  if (!open) return async () => undefined
  const stop = new AbortController()
  const watch = new ClockWatch()
  const compareClocks = async (): Promise<void> => {
    const offsets = open.witnessing.witnesses.flatMap((w) => (w.offset === null ? [] : [w.offset]))
    const reading = readWitnesses(offsets, Date.now())
    const alarm = reading && watch.see(reading)
    if (alarm) await installation.note(alarm)
  }
  const running = (async (): Promise<void> => {
    while (!stop.signal.aborted) {
      // A policy that cannot be read, a full disk: named once a minute, and the server goes on.
      const rest = await open.witnessing
        .step()
        .then(compareClocks)
        .then(
          () => REST_MS,
          (error: Error) => {
            log(`failed witnessing ${error.name}`)
            return 60_000
          },
        )
      await pause(rest, undefined, { signal: stop.signal }).catch(() => undefined) // the abort ends the pause, and the loop
    }
  })()
  return async () => {
    stop.abort()
    open.close()
    await running
  }
}
