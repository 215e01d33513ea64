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

/**
 * What is worked out of the texts of a file while it is read: the same heading and the same word come again and again. It is held weakly, so whatever is read in one go
 * finds it and it goes with the file, also where it belongs to something that is kept as long as the program runs: a form's headings, a list's words.
 */
export class WhileRead<Made> {
  #kept = new WeakRef(new Map<string, Made>())

  get(text: string, make: () => Made): Made {
    const kept = this.#kept.deref() ?? new Map<string, Made>()
    const before = kept.get(text)
    if (before !== undefined) return before
    const made = make()
    if (kept.size === 0) this.#kept = new WeakRef(kept)
    if (kept.size < MOST_KEPT) kept.set(text, made)
    return made
  }
}
const MOST_KEPT = 20_000
