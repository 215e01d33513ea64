/** The door for rows that nobody signs. It knows how full its room is, and of no row where it came from. */
import { toBase64Url, utf8, concat } from '../../core/bytes.ts'
import type { Parts } from '../../core/entry/make.ts'
import { purposeHash } from '../../core/hash.ts'
import { Room } from '../../core/note/room.ts'
import { inOrder, priceOf, workPlace, type Ask } from '../../core/note/work.ts'
import { AppendRefused } from '../../errors.ts'
import type { Random, RecordStore } from '../../road/ports.ts'
import type { Receipt } from '../../road/stages.ts'
import { EntryIdConflict } from '../../store/postgres/append/plan.ts'
import { appendRows, checkRows } from '../acts/append-row.ts'

type Of = {
  readonly epoch: () => Promise<number>
  readonly store: Pick<RecordStore, 'append' | 'receiptFor'>
  /** Whether the disks have more room than what offices hand in may need. */ readonly hasRoom: () => boolean
  /** As `worthOf` says it (core/note/work.ts), beside the server's own thread. */ readonly worth: (
    place: Uint8Array,
    work: number,
  ) => Promise<number>
  /** Milliseconds since 1970. */ readonly now: () => number
  readonly random: Random
}
/** `ask`: null where nothing more is taken now. */
export type NoteDoor = {
  ask(): Ask | null
  /**
   * All of them or none.
   * @throws AppendRefused where one is no row, or they are not in the order of their ids; EntryIdConflict where one is on record with other bytes.
   */
  take(rows: readonly Parts[], work: number, nonce: string): Promise<readonly Receipt[] | { readonly ask: Ask | null }>
}

const HOUR_MS = 3_600_000
/** A word is good for so many hours after its own: while somebody floods the door a cheap telephone works that long for a note of some rows. */
const HOURS_AFTER = 5
/** Rows whose work waits to be looked at: who floods the door with work that is none waits among them, and the server for nobody. */
const LOOKED_AT = 32

/**
 * Opened anew its room is empty: nothing that is on record is counted, as openings lie there too, and the price would tell everybody how many there
 * were. Who restarts the server gives a flood another room, at rising prices.
 */
export function openNoteDoor({ epoch, store, hasRoom, worth, now, random }: Of): NoteDoor {
  // Of this process: work cannot be done before the hour, nor is it worth anything six hours later.
  const secret = random.bytes(32)
  const nonceOf = (time: number): string =>
    toBase64Url(purposeHash('saksi/note-hour/1', concat(secret, utf8(String(Math.floor(time / HOUR_MS))))))
  const nonces = (): readonly string[] => Array.from({ length: 1 + HOURS_AFTER }, (_, n) => nonceOf(now() - n * HOUR_MS))
  const room = new Room()
  /**
   * What was paid for, by nonce and place: asked again, as after a broken line, it is answered from here, and costs no transaction. No more than the room
   * had in six hours.
   */
  const paid = new Map<string, Map<string, Promise<readonly Receipt[]>>>()
  const paidFor = (nonce: string): Map<string, Promise<readonly Receipt[]>> => {
    for (const old of paid.keys()) if (!nonces().includes(old)) paid.delete(old)
    const own = paid.get(nonce) ?? new Map<string, Promise<readonly Receipt[]>>()
    paid.set(nonce, own)
    return own
  }
  const askFor = (rows: number): Ask | null => (room.fits(rows, now()) ? { bits: room.bits(now()), nonce: nonceOf(now()) } : null)
  const inTurn = oneByOne()
  return {
    ask: () => askFor(1),
    take: async (rows, work, nonce) => {
      // What is no row is refused before anything is counted: it makes nothing dearer for anybody.
      const ready = checkRows(rows, await epoch())
      const unordered = inOrder(rows).findIndex((row, i) => row.id !== rows[i]?.id)
      if (unordered >= 0) throw new AppendRefused('act.not-sound', 'id', unordered)
      if (!nonces().includes(nonce)) return { ask: askFor(rows.length) }
      const place = workPlace(rows, nonce)
      const key = toBase64Url(place)
      const before = paidFor(nonce).get(key)
      if (before) return before
      const isWorth = askFor(rows.length) === null ? undefined : await inTurn(() => worth(place, work))
      // From here to where the room is taken nothing is waited for: two who come at once are not both the last.
      const ask = askFor(rows.length)
      const meanwhile = paid.get(nonce)?.get(key)
      if (meanwhile) return meanwhile
      if (ask === null || isWorth === undefined || !nonces().includes(nonce) || isWorth < priceOf(ask.bits, rows.length)) return { ask }
      // Said to nobody who has not worked for it: anybody would read there how full the disks are.
      if (!hasRoom()) return { ask: null }
      room.take(rows.length, now())
      const receipts = appendRows(ready, store).then(() => Promise.all(ready.map(({ stub }) => store.receiptFor(stub.agency, stub.id))))
      paidFor(nonce).set(key, receipts)
      // A conflict is one tomorrow as well. After anything else the same rows are tried again by the same work.
      receipts.catch((error: unknown) => error instanceof EntryIdConflict || paid.get(nonce)?.delete(key))
      return receipts
    },
  }
}

/** One after the other, and so many that wait. @returns undefined for whom there is no place. */
function oneByOne(): <T>(work: () => Promise<T>) => Promise<T | undefined> {
  let waiting = 0
  let last: Promise<unknown> = Promise.resolve()
  return async (work) => {
    if (waiting >= LOOKED_AT) return undefined
    waiting++
    const own = last.then(work).finally(() => void waiting--)
    last = own.catch(() => undefined)
    return own
  }
}
