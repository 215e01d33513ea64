import { useSyncExternalStore } from 'react'

/**
 * Where one is on the desk is the part of the address behind `#/`: a journey, and what it shows (`#/case/0192…`). It names
 * no person, office or number; the kind of a list or record it does (`#/find/lead/0192…`), so that it can be gone back to. Own code and not a router: docs/decisions/0016-the-desk-frame.md.
 */
const read = (): string => (location.hash.startsWith('#/') ? location.hash.slice(2) : '')

function watch(changed: () => void): () => void {
  addEventListener('hashchange', changed)
  return () => removeEventListener('hashchange', changed)
}

/** The address's parts: `['case', '0192…']`; none at the door. */
export function useRoute(): readonly string[] {
  const path = useSyncExternalStore(watch, read)
  return path === '' ? [] : path.split('/')
}

/** The address of a journey, or of something in it. */
export const pathTo = (...parts: readonly string[]): string => `#/${parts.join('/')}`

/** Said where the page that is open is pressed once more in the menu: what waits on it is looked for again. */
export const PRESSED_AGAIN = 'saksi/pressed-again'

/** Goes there; the back button returns. */
export function go(...parts: readonly string[]): void {
  location.hash = pathTo(...parts)
}

/** Goes there without a step that the back button would return to. */
export function replaceBy(...parts: readonly string[]): void {
  history.replaceState(null, '', `${location.search}${parts.length > 0 ? pathTo(...parts) : ''}`)
  dispatchEvent(new HashChangeEvent('hashchange'))
}

/** Behind `return`: for another one, also where the last one's receipt still stands. */
export const ANEW = 'anew'
