/**
 * What takes long to count is counted once, and stands until something is recorded that it rests on. Then whoever asks is given what
 * stands, with the moment of its counting and that it is behind, while it is counted anew: nobody waits for seconds, and nobody is told
 * that an older figure is the newest.
 *
 * It is one line: whoever may not learn that somebody else's work is being done stands in another. It is kept in memory alone. A crash
 * loses it, and it is counted again.
 */
import { Failure } from '../../errors.ts'

export type Wanted<T> = {
  /** Nobody else's is named so. */
  readonly key: string
  /** Whose sheet it is. Each owner has room of its own, so that nobody's asking puts out another's sheet. */
  readonly of: string
  /** Two that are the same: nothing came between them that it rests on. */
  mark(): Promise<string>
  count(): Promise<T>
}
export type Kept<T> = {
  readonly value: T
  /** ISO instant at which its counting began. */
  readonly at: string
  /** Something came in since that may change it; it is being counted again. */
  readonly isBehind: boolean
}
export type KeepCounted = {
  /**
   * @throws what the counting threw, also one that nobody waited for: then the next who asks waits, and is told.
   * @throws Failure `answers.many-counted` where as many wait as may.
   */
  shown<T>(wanted: Wanted<T>): Promise<Kept<T>>
  /**
   * Never one that is behind what was recorded when it was asked for: for what is printed or sent, and where nobody may learn that something came in.
   * @throws as `shown`.
   */
  newest<T>(wanted: Wanted<T>): Promise<T>
}
type Line = {
  /** Milliseconds since 1970. */
  now(): number
  /** How many counts of one owner may wait behind those that are being done. */
  readonly waiting: number
  /** Told what failed while nobody waited for it. */
  failed(error: Error): void
}
/** A few years of a few reports. When it is full, the sheet goes that its owner has not asked for the longest. */
const MOST_OF_ONE = 12

type Counted = { readonly value: unknown; readonly at: string; readonly mark: string; readonly ms: number; readonly ended: number }

export function keepCounted({ now, waiting, failed }: Line): KeepCounted {
  const rooms = new Map<string, Map<string, Counted>>()
  /** Not begun yet: whoever comes before it begins shares it. */
  const next = new Map<string, { readonly of: string; readonly counted: Promise<Counted> }>()
  const running = new Set<string>()
  /** One after another: counting is what the machine has least room for. */
  let line: Promise<unknown> = Promise.resolve()

  const roomOf = (of: string): Map<string, Counted> => {
    const room = rooms.get(of) ?? new Map<string, Counted>()
    rooms.set(of, room)
    return room
  }
  const mayWait = (of: string): boolean => [...next.values()].filter((n) => n.of === of).length < waiting
  const countNow = async ({ key, of, mark, count }: Wanted<unknown>): Promise<Counted> => {
    const [room, began] = [roomOf(of), now()]
    try {
      // Read before: what comes in while it is counted may be in it or not, and makes it one that is behind.
      const before = await mark()
      const known = room.get(key)
      // The one before it in the line has counted it.
      if (known?.mark === before) return known
      const value = await count()
      const done = { value, at: new Date(began).toISOString(), mark: before, ms: now() - began, ended: now() }
      putLast(room, key, done)
      for (const oldest of room.keys()) if (room.size > MOST_OF_ONE) room.delete(oldest)
      return done
    } catch (error) {
      // Shown on, it would be called "being counted again" for ever. Whoever asks next waits for it, and is told.
      room.delete(key)
      throw error
    }
  }
  const begin = async (wanted: Wanted<unknown>): Promise<Counted> => {
    const { key, of } = wanted
    const known = next.get(key)
    if (known) return known.counted
    if (!mayWait(of)) throw new Failure('answers.many-counted')
    const counted = line.then(async () => {
      next.delete(key)
      running.add(key)
      return countNow(wanted).finally(() => running.delete(key))
    })
    next.set(key, { of, counted })
    line = counted.catch(() => undefined) // whoever waits for it is told
    return counted
  }
  const findNewest = async ({ key, of, mark }: Wanted<unknown>): Promise<Counted | undefined> => {
    const newest = await mark()
    const known = roomOf(of).get(key)
    if (known?.mark !== newest) return undefined
    putLast(roomOf(of), key, known)
    return known
  }
  /** At most half of the time is spent on counting the same thing again. */
  const isResting = ({ ended, ms }: Counted): boolean => now() - ended < ms

  return {
    shown: async <T>(wanted: Wanted<T>) => {
      const { key, of } = wanted
      const say = ({ value, at }: Counted, isBehind: boolean): Kept<T> => ({ value: value as T, at, isBehind })
      const newest = await findNewest(wanted)
      if (newest) return say(newest, false)
      const known = roomOf(of).get(key)
      if (!known) return say(await begin(wanted), false)
      // Where there is no room in the line, it is begun by whoever asks then.
      if (!running.has(key) && !next.has(key) && !isResting(known) && mayWait(of)) begin(wanted).catch(failed)
      return say(known, true)
    },
    newest: async <T>(wanted: Wanted<T>) => ((await findNewest(wanted)) ?? (await begin(wanted))).value as T,
  }
}

function putLast<T>(map: Map<string, T>, key: string, value: T): void {
  map.delete(key)
  map.set(key, value)
}
