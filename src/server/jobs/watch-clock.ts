/** The wall clock against the record's own time, which does not jump: a clock that was moved is put on record and reported at once, and so is one that is right again. */
import { ClockWatch } from '../../core/clock.ts'
import type { ClockAlarm } from '../../core/entry/kinds/clock-alarm.ts'
import type { Installation } from '../../work/installation/installation.ts'

/** @param open alarms that nothing in the log has ended. @returns one look, to be repeated. */
export function watchClock(
  { clock, note }: Pick<Installation, 'clock' | 'note'>,
  say: (line: string) => void,
  open: readonly ClockAlarm[] = [],
): () => Promise<void> {
  const watch = new ClockWatch(open)
  return async () => {
    const alarm = watch.see({ source: 'monotonic', server: clock.wall(), reference: clock.now() })
    if (!alarm) return
    say(sayAlarm(alarm))
    await note(alarm)
  }
}

const AGAINST = { monotonic: 'what this machine counted', witness: 'the witnesses', 'last-entry': 'the newest entry' } as const

export function sayAlarm({ source, direction, milliseconds }: ClockAlarm): string {
  if (milliseconds === 0) return `the clock agrees with ${AGAINST[source]} again`
  const off = `${Math.round(milliseconds / 1000).toLocaleString('en')} s ${direction}`
  const then = source === 'monotonic' ? '; the record goes on by that count until it is set right' : ''
  return `the clock is ${off} of ${AGAINST[source]}${then}: docs/operate/clock.md`
}
