/** Work that is heavy enough to stand in line: so many at once, so many waiting, and whoever comes then is told to come again. */

/** Too many wait already. */
export class QueueFull extends Error {
  override name = 'QueueFull'
}

type Limits = { readonly atOnce: number; readonly waiting: number }

/** @returns what runs a piece of work when its turn has come. It throws QueueFull where more wait than may. */
export function makeQueue({ atOnce, waiting }: Limits): <T>(work: () => Promise<T>) => Promise<T> {
  let running = 0
  const line: (() => void)[] = []
  return async (work) => {
    if (running >= atOnce) {
      if (line.length >= waiting) throw new QueueFull()
      await new Promise<void>((go) => line.push(go))
    } else running++
    try {
      return await work()
    } finally {
      // The place goes to whoever waits, or is free.
      const next = line.shift()
      if (next) next()
      else running--
    }
  }
}
