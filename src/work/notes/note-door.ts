/** The door for rows that nobody signs. It knows how many came in each hour of today, and of none of them from where. */
import { toBase64Url, utf8, concat } from '../../core/bytes.ts'
import type { Parts } from '../../core/entry/make.ts'
import { purposeHash } from '../../core/hash.ts'
import { bitsFor, hasWork, workPlace, type Ask } from '../../core/note/work.ts'
import type { Random, RecordStore } from '../../road/ports.ts'
import type { Receipt } from '../../road/stages.ts'
import { EntryIdConflict } from '../../store/postgres/append/plan.ts'
import { appendRows, checkRows } from '../acts/append-row.ts'
import { dayOf, fits, hourOf, type ByHour } from './day-room.ts'

type Of = {
  readonly epoch: () => Promise<number>
  readonly store: Pick<RecordStore, 'append' | 'receiptFor'>
  /** What is on record of a day, by hour (day-room.ts). */ readonly recorded: (day: string) => Promise<ByHour>
  /** Whether the disks have more room than what offices hand in may need. */ readonly hasRoom: () => boolean
  /** Milliseconds since 1970. */ readonly now: () => number
  readonly random: Random
}
/** `ask`: null where nothing more is taken in this hour. */
export type NoteDoor = {
  ask(): Promise<Ask | null>
  /** All of them or none. @throws AppendRefused where one is no row, EntryIdConflict where one is on record with other bytes. */
  take(rows: readonly Parts[], work: number, nonce: string): Promise<readonly Receipt[] | { readonly ask: Ask | null }>
}

const HOUR_MS = 3_600_000

export function openNoteDoor({ epoch, store, recorded, hasRoom, now, random }: Of): NoteDoor {
  // Of this process: work cannot be done before the hour, nor twice for one hour.
  const secret = random.bytes(32)
  const nonceOf = (hour: string): string => toBase64Url(purposeHash('saksi/note-hour/1', concat(secret, utf8(hour))))
  let came: Promise<Map<string, number>> | undefined
  /** What the price is of: rows by this door alone. Of what is on record it would tell anybody how many openings there were. */
  let inHour = { hour: '', rows: 0 }
  /** What was taken, by its nonce and place: who asks again, as after a broken line, is answered from here, and it costs no transaction. */
  const taken = new Map<string, Map<string, readonly Receipt[]>>()
  const counted = async (): Promise<Map<string, number>> => {
    came ??= recorded(dayOf(hourOf(now()))).then((rows) => new Map(rows))
    const byHour = await came.catch((error: unknown) => {
      came = undefined // asked again by whoever comes next
      throw error
    })
    for (const hour of byHour.keys()) if (dayOf(hour) !== dayOf(hourOf(now()))) byHour.delete(hour)
    return byHour
  }
  const nonces = (): readonly string[] => [nonceOf(hourOf(now())), nonceOf(hourOf(now() - HOUR_MS))]
  const askFor = (byHour: ByHour, rows: number): Ask | null => {
    const hour = hourOf(now())
    return hasRoom() && fits(byHour, hour, rows) ? { bits: bitsFor(inHour.hour === hour ? inHour.rows : 0), nonce: nonceOf(hour) } : null
  }
  return {
    ask: async () => askFor(await counted(), 1),
    take: async (rows, work, nonce) => {
      // What is no row is refused before anything is counted: it makes nothing dearer for anybody.
      const ready = checkRows(rows, await epoch())
      const place = workPlace(rows, nonce)
      const key = toBase64Url(place)
      const before = taken.get(nonce)?.get(key)
      if (before) return before
      const byHour = await counted()
      // From here to where the room is taken nothing is waited for: two who come at once are not both the last.
      const ask = askFor(byHour, rows.length)
      if (ask === null || !nonces().includes(nonce) || !hasWork(place, work, ask.bits)) return { ask }
      const hour = hourOf(now())
      const count = (more: number): void => {
        byHour.set(hour, (byHour.get(hour) ?? 0) + more)
        inHour = { hour, rows: (inHour.hour === hour ? inHour.rows : 0) + more }
      }
      count(rows.length)
      const { added } = await appendRows(ready, store).catch((error: unknown) => {
        // Anything else may have been recorded all the same.
        if (error instanceof EntryIdConflict) count(-rows.length)
        throw error
      })
      // Only what was new is room that is gone.
      count(added.length - rows.length)
      const receipts = await Promise.all(ready.map(({ stub }) => store.receiptFor(stub.agency, stub.id)))
      for (const old of taken.keys()) if (!nonces().includes(old)) taken.delete(old)
      taken.set(nonce, (taken.get(nonce) ?? new Map<string, readonly Receipt[]>()).set(key, receipts))
      return receipts
    },
  }
}
