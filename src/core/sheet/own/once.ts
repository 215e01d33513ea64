/**
 * What follows from something that does not change (a country, its words, one of its lists), worked out once for each. A sheet is read again after
 * every answer, and its words stay the same. Nothing of a sheet is kept here.
 */
export function once<Of extends object, Made>(make: (of: Of) => Made): (of: Of) => Made {
  const made = new WeakMap<Of, Made>()
  return (of) => {
    const known = made.get(of)
    if (known !== undefined) return known
    const now = make(of)
    made.set(of, now)
    return now
  }
}

/**
 * The same of a word of a country: every form is read by the same thousands of them. Never for what stands in a sheet, since it is kept as long
 * as the program runs.
 */
export function onceAWord<Made>(make: (word: string) => Made): (word: string) => Made {
  const made = new Map<string, Made>()
  return (word) => {
    const known = made.get(word)
    if (known !== undefined) return known
    const now = make(word)
    made.set(word, now)
    return now
  }
}
