import { useState } from 'react'

/** What lies at a vault, and before it what was settled in this window: that stays where it stood, with what became of it. */
export function useSettled<T>(there: readonly T[], keyOf: (one: T) => string) {
  const [settled, setSettled] = useState<readonly T[]>([])
  const without = (all: readonly T[], these: readonly T[]): readonly T[] => all.filter((a) => !these.some((t) => keyOf(t) === keyOf(a)))
  return {
    shown: [...settled, ...without(there, settled)],
    settle: (one: T): void => setSettled((was) => [...without(was, [one]), one]),
  }
}
