/** Of which the one is not the many without its s. */
const ONE: Readonly<Record<string, string>> = { people: 'person', entries: 'entry', agencies: 'agency', bodies: 'body' }

/** "1 row", "2 rows", "1,204 entries": how many of what, as a terminal says it. `many` is the noun of several. */
export const counted = (n: number | string, many: string): string =>
  `${n} ${String(n) === '1' ? (ONE[many] ?? many.replace(/s$/, '')) : many}`
