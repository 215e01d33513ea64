/**
 * What was read is given again while nothing was written since. Its mark is taken before it is read, and again by whoever asks: two that are the same enclose no
 * write, so nobody is told of a state from before his question. For a minute: by then the clock alone may have made something late.
 */
type Read<T> = (key: string, read: () => Promise<T>) => Promise<T>
type Kept<T> = { readonly mark: string; readonly until: number; readonly value: T }

const KEPT_MS = 60_000

/**
 * @param once reads what is not kept (`askOnce`). @param mark other than before as soon as anything that may be read is other than before.
 * @param now milliseconds of a clock that nobody can set.
 */
export function keepUnchanged<T>(once: Read<T>, mark: () => Promise<string>, now: () => number): Read<T> {
  const kept = new Map<string, Kept<T>>()
  const stands = (key: string, at: string): Kept<T> | undefined => {
    const known = kept.get(key)
    return known && known.until > now() && known.mark === at ? known : undefined
  }
  const readAnew = async (key: string, read: () => Promise<T>): Promise<T> => {
    const before = await mark()
    // Who came while it was read waited for the next reading: where nothing was written meanwhile there is none.
    const known = stands(key, before)
    if (known) return known.value
    const value = await read()
    for (const [k, { until }] of kept) if (until <= now()) kept.delete(k)
    kept.set(key, { mark: before, until: now() + KEPT_MS, value })
    return value
  }
  return async (key, read) => {
    const known = kept.has(key) ? stands(key, await mark()) : undefined
    return known ? known.value : once(key, () => readAnew(key, read))
  }
}
