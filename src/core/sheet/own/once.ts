type Kept<Of, Made> = { get(of: Of): Made | undefined; set(of: Of, made: Made): unknown }
const keptIn =
  <Of, Made>(made: Kept<Of, Made>, make: (of: Of) => Made): ((of: Of) => Made) =>
  (of) => {
    const known = made.get(of)
    if (known !== undefined) return known
    const now = make(of)
    made.set(of, now)
    return now
  }

/**
 * What follows from something that does not change (a country, its words, one of its lists), worked out once for each. A sheet is read again after
 * every answer, and its words stay the same. Nothing of a sheet is kept here.
 */
export const once = <Of extends object, Made>(make: (of: Of) => Made): ((of: Of) => Made) => keptIn(new WeakMap<Of, Made>(), make)

/**
 * The same of a word of a country: every form is read by the same thousands of them. Never for what stands in a sheet, since it is kept as long
 * as the program runs.
 */
export const onceAWord = <Made>(make: (word: string) => Made): ((word: string) => Made) => keptIn(new Map<string, Made>(), make)
