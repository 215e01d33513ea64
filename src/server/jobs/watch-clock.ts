/** The server's clock against the machine's own count of time, which nobody can set: a clock that was moved is an entry. */
import { ClockWatch } from '../../core/clock.ts'
import type { Installation } from '../../work/installation/installation.ts'

/** Both in milliseconds; a test passes its own. */
export type Clocks = { wall(): number; monotonic(): number }
const OF_THE_MACHINE: Clocks = { wall: () => Date.now(), monotonic: () => performance.now() }

/** @returns one look, to be repeated. After an alarm the moved clock is the one that counts. */
export function watchClock(installation: Pick<Installation, 'note'>, clocks = OF_THE_MACHINE): () => Promise<void> {
  const watch = new ClockWatch()
  let start = clocks.wall() - clocks.monotonic()
  return async () => {
    const server = clocks.wall()
    const alarm = watch.see({ source: 'monotonic', server, reference: start + clocks.monotonic() })
    if (!alarm) return
    start = server - clocks.monotonic()
    await installation.note(alarm)
  }
}
