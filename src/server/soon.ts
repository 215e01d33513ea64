const SOON_MS = 250

/** The same answer for whoever asks within a quarter of a second; what failed is asked again. */
export function soon<T>(ask: () => Promise<T>): () => Promise<T> {
  let known: { readonly until: number; readonly answer: Promise<T> } | undefined
  return () => {
    if (known !== undefined && Date.now() < known.until) return known.answer
    const answer = ask()
    known = { until: Date.now() + SOON_MS, answer }
    answer.catch(() => (known = undefined))
    return answer
  }
}
