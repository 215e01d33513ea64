/** Which screen is shown, for 'Explain this screen': a journey's own, until one of its screens says that it is another. */
import { useEffect, useSyncExternalStore } from 'react'
import type { EXPLAIN } from '../words/explain.ts'
import type { EXPLAIN as OF_LEADS } from './lead/explain-words.ts'
import type { EXPLAIN as OF_A_RETURN } from './return/explain-words.ts'

/** A journey that has several screens explains them among its own words. */
export type Screen = Exclude<keyof typeof EXPLAIN, 'title'> | keyof typeof OF_A_RETURN | keyof typeof OF_LEADS

/** The last one stands; a journey that is left takes its own away, and brings it back. */
let shown: readonly { readonly screen: Screen }[] = []
const watchers = new Set<() => void>()
const tell = (next: typeof shown): void => {
  shown = next
  for (const changed of watchers) changed()
}
const watch = (changed: () => void): (() => void) => {
  watchers.add(changed)
  return () => void watchers.delete(changed)
}
const lastShown = (): Screen | undefined => shown.at(-1)?.screen

/** Says which screen this is, for as long as it is there; undefined leaves it to the journey. */
export function useScreen(screen: Screen | undefined): void {
  useEffect(() => {
    if (screen === undefined) return
    const mine = { screen }
    tell([...shown, mine])
    return () => tell(shown.filter((s) => s !== mine))
  }, [screen])
}

/** The screen to explain: what the page said, else the journey of the address, else the door. */
export const useShownScreen = (journey: string | undefined): string => useSyncExternalStore(watch, lastShown) ?? journey ?? 'door'
