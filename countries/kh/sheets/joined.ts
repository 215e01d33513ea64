/** Phrases made of parts, one of each: Khmer is written on without a gap. */
export const joined = (...parts: readonly (readonly string[])[]): readonly string[] =>
  parts.reduce<readonly string[]>((starts, ends) => starts.flatMap((start) => ends.map((end) => `${start}${end}`)), [''])
