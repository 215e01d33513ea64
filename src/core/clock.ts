/**
 * Whether clocks agree. Pure: readings go in, a judgement comes out. A clock that runs backwards cannot move what was
 * recorded (no entry is recorded before the one before it), but it can make everything after it look late; so it is an
 * entry in the log as soon as it is seen.
 */
import type { ClockAlarm } from './entry/kinds/clock-alarm.ts'

/** More than any step of NTP on a machine that is looked after; less than a day's boundary can be moved by. */
export const TOLERANCE_MS = 2000

export type Reading = {
  readonly source: ClockAlarm['source']
  /** Milliseconds since 1970, each. */ readonly server: number
  readonly reference: number
}

/** An alarm when the two differ by more than the tolerance; undefined when they agree. */
export function judgeClock({ source, server, reference }: Reading): ClockAlarm | undefined {
  const off = Math.round(server - reference)
  // An entry that is already on record is a lower bound: being after it is no fault.
  if (Math.abs(off) <= TOLERANCE_MS || (source === 'last-entry' && off > 0)) return undefined
  return { kind: 'clock.alarm', source, direction: off > 0 ? 'ahead' : 'behind', milliseconds: Math.abs(off) }
}

/**
 * What the witnesses' clocks say together: their median, so that one that lies raises no alarm and hides none.
 * @param offsets seconds, witness's clock less the server's, one a witness. @returns undefined for fewer than two.
 */
export function readWitnesses(offsets: readonly number[], server: number): Reading | undefined {
  const sorted = offsets.toSorted((a, b) => a - b)
  const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.floor(sorted.length / 2)]]
  if (low === undefined || high === undefined || sorted.length < 2) return undefined
  // Of two in the middle the one that is less alarming counts: both must say so.
  const offset = Math.sign(low) === Math.sign(high) ? (Math.abs(low) < Math.abs(high) ? low : high) : 0
  return { source: 'witness', server, reference: server + offset * 1000 }
}

/** One alarm an episode: a clock that stays wrong is not said again until it was right in between, or is wrong by twice as much. */
export class ClockWatch {
  readonly #said = new Map<string, number>()

  see(reading: Reading): ClockAlarm | undefined {
    const alarm = judgeClock(reading)
    if (!alarm) {
      this.#said.delete(reading.source)
      return undefined
    }
    if (alarm.milliseconds < 2 * (this.#said.get(reading.source) ?? 0)) return undefined
    this.#said.set(reading.source, alarm.milliseconds)
    return alarm
  }
}
