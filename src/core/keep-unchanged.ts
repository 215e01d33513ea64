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
  const readAnew = async (key: string, read: () => Promise<T>): Promise<T> => {
    const before = await mark()
    const value = await read()
    for (const [k, { until }] of kept) if (until <= now()) kept.delete(k)
    kept.set(key, { mark: before, until: now() + KEPT_MS, value })
    return value
  }
  return async (key, read) => {
    const known = kept.get(key)
    if (known && known.until > now() && known.mark === (await mark())) return known.value
    return once(key, () => readAnew(key, read))
  }
}
