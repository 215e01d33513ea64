/** Small choices kept on this computer: how forms are shown, how far the tour went. Nothing of anybody, and no fault where a browser keeps nothing. */
const PREFIX = 'saksi/'

export function recall(key: string): string | undefined {
  try {
    return localStorage.getItem(PREFIX + key) ?? undefined
  } catch {
    return undefined // a private window
  }
}

export function remember(key: string, value: string): void {
  try {
    localStorage.setItem(PREFIX + key, value)
  } catch {
    // A private window: asked again next time.
  }
}
