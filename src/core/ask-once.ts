/**
 * A question that takes long, asked again and again by one asker: one of his is being read, and one waits behind it, which is what all who come
 * meanwhile are given. It begins after each of them asked, so that none is told of a state from before his question. Kept in memory alone, and no
 * longer than it is read.
 */

/** @param read what takes long; the same `key` stands for the same question. @returns a reader that rejects as `read` does. */
export function askOnce<T>(): (key: string, read: () => Promise<T>) => Promise<T> {
  const running = new Map<string, Promise<T>>()
  const waiting = new Map<string, Promise<T>>()
  const begin = (key: string, read: () => Promise<T>): Promise<T> => {
    const begun = read().finally(() => running.delete(key))
    running.set(key, begun)
    return begun
  }
  return (key, read) => {
    const [known, before] = [waiting.get(key), running.get(key)]
    if (known) return known
    if (!before) return begin(key, read)
    const behind = before
      .catch(() => undefined)
      .then(() => {
        waiting.delete(key)
        return begin(key, read)
      })
    waiting.set(key, behind)
    return behind
  }
}
