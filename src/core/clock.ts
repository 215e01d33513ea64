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

/** One alarm an episode, and one entry that it is over, of no milliseconds: a clock that stays wrong is not said again until it is wrong by twice as much. */
export class ClockWatch {
  readonly #said: Map<string, number>

  /** @param open alarms of an earlier process that nothing has ended yet. */
  constructor(open: readonly ClockAlarm[] = []) {
    this.#said = new Map(open.map((alarm) => [alarm.source, alarm.milliseconds]))
  }

  see(reading: Reading): ClockAlarm | undefined {
    const { source } = reading
    const alarm = judgeClock(reading)
    const said = this.#said.get(source)
    if (!alarm) return this.#said.delete(source) ? { kind: 'clock.alarm', source, direction: 'ahead', milliseconds: 0 } : undefined
    if (alarm.milliseconds < 2 * (said ?? 0)) return undefined
    this.#said.set(source, alarm.milliseconds)
    return alarm
  }
}

/** Both in milliseconds; the second counts on from any beginning, and nobody can set it. */
export type Clocks = { wall(): number; monotonic(): number }

/**
 * The time that the record goes by: the wall clock, as long as it goes as the machine counts. One that jumps is not followed, for an entry that is once
 * recorded a year ahead would hold every later one there; it is named, and counts again when it is true again, or when the witnesses say that it is.
 */
export class SteadyClock {
  readonly #clocks: Clocks
  #offset: number

  /** @param offset milliseconds between the two, as somebody knew them before; by default as they are now. */
  constructor(clocks: Clocks, offset = clocks.wall() - clocks.monotonic()) {
    this.#clocks = clocks
    this.#offset = offset
  }

  get offset(): number {
    return this.#offset
  }

  wall(): number {
    return this.#clocks.wall()
  }

  /** Milliseconds since 1970. */
  now(): number {
    const [wall, steady] = [this.#clocks.wall(), this.#clocks.monotonic() + this.#offset]
    if (Math.abs(wall - steady) > TOLERANCE_MS) return steady
    this.#offset += wall - steady // a clock that is set right by small steps is followed
    return wall
  }

  /** ISO day. */
  today(): string {
    return new Date(this.now()).toISOString().slice(0, 10)
  }

  /** The wall clock counts from here on, wherever it stands. */
  follow(): void {
    this.#offset = this.#clocks.wall() - this.#clocks.monotonic()
  }
}

/** Entries that were made while the server's clock was said to be wrong; `to` is null while it still is. Positions in the log, both included. */
export type ClockSpan = { readonly from: number; readonly to: number | null; readonly alarm: ClockAlarm }

/**
 * From the alarms of a log, in its order: each source begins and ends its own. The entry of the alarm is the first of them, a second or two late. What came after an
 * entry of a later time is marked by the time that it bears, and is no span.
 */
export function clockSpans(alarms: readonly { readonly index: number; readonly alarm: ClockAlarm }[]): ClockSpan[] {
  const spans: { from: number; to: number | null; alarm: ClockAlarm }[] = []
  const open = new Map<string, (typeof spans)[number]>()
  for (const { index, alarm } of alarms) {
    const running = open.get(alarm.source)
    if (running) running.to = index
    open.delete(alarm.source)
    if (alarm.milliseconds === 0 || alarm.source === 'last-entry') continue
    const span = { from: index, to: null, alarm }
    spans.push(span)
    open.set(alarm.source, span)
  }
  return spans
}
