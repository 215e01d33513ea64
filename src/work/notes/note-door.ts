/** The door for rows that nobody signs. It knows how many came in the last hour, and of none of them from where. */
import { isFault } from '../../core/entry/check.ts'
import { checkRow } from '../../core/entry/check-act.ts'
import type { Parts } from '../../core/entry/make.ts'
import { bitsFor, hasWork } from '../../core/note/work.ts'
import { AppendRefused } from '../../errors.ts'
import type { RecordStore } from '../../road/ports.ts'
import type { Receipt } from '../../road/stages.ts'
import { appendRow } from '../acts/append-row.ts'

type Of = {
  readonly epoch: () => Promise<number>
  readonly store: RecordStore
  /** Of a clock that nobody sets. */ readonly seconds: () => number
}
export type NoteDoor = {
  /** @throws AppendRefused where the entry is no row. */ take(entry: Parts, work: number): Promise<Receipt | { readonly bits: number }>
}

const HOUR = 3_600
/** As fine as the hour is counted. */
const MINUTE = 60

export function openNoteDoor({ epoch, store, seconds }: Of): NoteDoor {
  /** How many by the minute in which they came; those of more than an hour ago are forgotten. */
  const came = new Map<number, number>()
  const inLastHour = (): number => {
    const now = seconds()
    for (const minute of came.keys()) if (minute * MINUTE < now - HOUR) came.delete(minute)
    return [...came.values()].reduce((all, n) => all + n, 0)
  }
  return {
    take: async (entry, work) => {
      const bits = bitsFor(inLastHour())
      if (!hasWork(entry.id, work, bits)) return { bits }
      const inUse = await epoch()
      // What is no row is refused before it is counted: it costs the door nothing, and makes it no dearer for anybody.
      const checked = checkRow(entry, inUse)
      if (isFault(checked)) throw new AppendRefused('act.not-sound', checked.where)
      const minute = Math.floor(seconds() / MINUTE)
      came.set(minute, (came.get(minute) ?? 0) + 1)
      return appendRow(entry, inUse, store)
    },
  }
}
