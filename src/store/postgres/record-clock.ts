/**
 * What keeps the time of recording from going back: the time of the newest entry, which every later one comes after,
 * whatever the database's clock says. Read once from the log, then kept by the process that appends.
 */
import { ClockWatch } from '../../core/clock.ts'
import type { ClockAlarm } from '../../core/entry/kinds/clock-alarm.ts'
import { readLeafTime } from '../../core/ledger/leaf.ts'
import { microsOf } from './append/write.ts'
import type { Db } from './connect.ts'

export class RecordClock {
  readonly #reader: Db
  readonly #watch = new ClockWatch()
  #newest: string | null | undefined

  constructor(reader: Db) {
    this.#reader = reader
  }

  /** The time of the newest entry, logged or waiting; null where there is none. */
  async newest(): Promise<string | null> {
    return (this.#newest ??= await readNewest(this.#reader))
  }

  /** @returns an alarm when the clock said something earlier than what is on record, by more than a clock's own steps. */
  saw(said: { readonly recordedAt: string; readonly clock: string }): ClockAlarm | undefined {
    this.#newest = said.recordedAt
    const [server, reference] = [said.clock, said.recordedAt].map((t) => Number(microsOf(t) / 1000n)) as [number, number]
    return this.#watch.see({ source: 'last-entry', server, reference })
  }
}

async function readNewest(reader: Db): Promise<string | null> {
  const { rows } = await reader.query<{ leaf: Buffer }>(
    `(select leaf from saksi.log_leaves order by idx desc limit 1) union all (select leaf from saksi.log_outbox order by oid desc limit 1)`,
  )
  const newest = rows.map((r) => readLeafTime(new Uint8Array(r.leaf)) ?? 0n).reduce((a, b) => (a > b ? a : b), 0n)
  return newest === 0n ? null : printInstant(newest)
}

/** Microseconds since 1970 → `YYYY-MM-DD HH:MM:SS.ffffff+00`, exactly. */
export function printInstant(micros: bigint): string {
  const whole = new Date(Number(micros / 1000n)).toISOString().slice(0, 23).replace('T', ' ')
  return `${whole}${String(micros % 1000n).padStart(3, '0')}+00`
}
