/** Asks the witnesses while the server runs: soon after the log grew, and once a minute when nothing does. */
import { setTimeout as pause } from 'node:timers/promises'
import { ClockWatch, readWitnesses } from '../../core/clock.ts'
import type { ClockAlarm } from '../../core/entry/kinds/clock-alarm.ts'
import { keepClock } from '../../outside/host/clocks.ts'
import type { Installation } from '../../work/installation/installation.ts'
import { sayAlarm } from './watch-clock.ts'

/** Theirs are whole seconds, asked for over a line. */
const AGREES_MS = 5000

/** Short: an opening waits for it. A look at the head costs one query. */
const REST_MS = 50

type Telling = {
  readonly say: (line: string) => void
  /** Of the clock, that nothing in the log has ended. */
  readonly alarms: readonly ClockAlarm[]
}

/** @returns what ends it; by then nothing is asked any more. */
export function keepWitnessing(installation: Installation, log: (line: string) => void, { say, alarms }: Telling): () => Promise<void> {
  const open = installation.openWitnessing(log)
  if (!open) return async () => undefined
  const stop = new AbortController()
  const watch = new ClockWatch(alarms)
  const { clock } = installation
  const compareClocks = async (): Promise<void> => {
    const offsets = open.witnessing.witnesses.flatMap((w) => (w.offset === null ? [] : [w.offset]))
    const now = clock.now()
    const reading = readWitnesses(offsets, now)
    if (!reading) return
    const isWith = (time: number): boolean => Math.abs(time - reading.reference) <= AGREES_MS
    // Two clocks of this machine differ, and the witnesses tell which is right: a wrong one was set right.
    if (isWith(clock.wall()) && !isWith(now)) {
      clock.follow()
      keepClock(installation.layout.clock, clock)
      say('the witnesses bear the clock out: the record goes by it')
      return
    }
    const alarm = watch.see(reading)
    if (!alarm) return
    say(sayAlarm(alarm))
    await installation.note(alarm)
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
