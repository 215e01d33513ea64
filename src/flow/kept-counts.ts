/**
 * What takes long to count is counted once, and stands until something is recorded that it rests on. Then whoever asks is given what
 * stands, with the moment of its counting and that it is behind, while it is counted anew: nobody waits for seconds, and nobody is told
 * that an older figure is the newest.
 *
 * It is kept in memory alone. A crash loses it, and it is counted again.
 */
export type Wanted<T> = {
  readonly key: string
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
  shown<T>(wanted: Wanted<T>): Promise<Kept<T>>
  /** Never one that is behind what was recorded when it was asked for: for what is printed or sent, and where nobody may learn that something came in. */
  newest<T>(wanted: Wanted<T>): Promise<T>
}
/** A sheet of a year for each body, and a few years: what was not asked for longest goes first. */
const MOST = 60

type Counted = { readonly value: unknown; readonly at: string; readonly mark: string; readonly ms: number; readonly ended: number }

/** @param now milliseconds since 1970. */
export function keepCounted(now: () => number): KeepCounted {
  const kept = new Map<string, Counted>()
  /** Not begun yet: whoever comes before it begins shares it. */
  const next = new Map<string, Promise<Counted>>()
  const running = new Set<string>()
  /** One after another: counting is what the machine has least room for. */
  let line: Promise<unknown> = Promise.resolve()

  const countNow = async ({ key, mark, count }: Wanted<unknown>): Promise<Counted> => {
    const began = now()
    // Read before: what comes in while it is counted may be in it or not, and makes it one that is behind.
    const before = await mark()
    const value = await count()
    const done = { value, at: new Date(began).toISOString(), mark: before, ms: now() - began, ended: now() }
    putLast(kept, key, done)
    for (const oldest of kept.keys()) if (kept.size > MOST) kept.delete(oldest)
    return done
  }
  const begin = (wanted: Wanted<unknown>): Promise<Counted> => {
    const { key } = wanted
    const known = next.get(key)
    if (known) return known
    const counted = line.then(async () => {
      next.delete(key)
      running.add(key)
      return countNow(wanted).finally(() => running.delete(key))
    })
    next.set(key, counted)
    line = counted.catch(() => undefined) // whoever waits for it is told
    return counted
  }
  const findNewest = async ({ key, mark }: Wanted<unknown>): Promise<Counted | undefined> => {
    const newest = await mark()
    const known = kept.get(key)
    if (known?.mark !== newest) return undefined
    putLast(kept, key, known)
    return known
  }
  /** Half of the time at most goes into counting one thing again. */
  const isResting = ({ ended, ms }: Counted): boolean => now() - ended < ms

  return {
    shown: async <T>(wanted: Wanted<T>) => {
      const say = ({ value, at }: Counted, isBehind: boolean): Kept<T> => ({ value: value as T, at, isBehind })
      const newest = await findNewest(wanted)
      if (newest) return say(newest, false)
      const known = kept.get(wanted.key)
      if (!known) return say(await begin(wanted), false)
      // One that fails is begun again by whoever asks then.
      if (!running.has(wanted.key) && !isResting(known)) begin(wanted).catch(() => undefined)
      return say(known, true)
    },
    newest: async <T>(wanted: Wanted<T>) => ((await findNewest(wanted)) ?? (await begin(wanted))).value as T,
  }
}

function putLast<T>(map: Map<string, T>, key: string, value: T): void {
  map.delete(key)
  map.set(key, value)
}
