/** Who was handed in from a computer, as it keeps that: in marks (seen-before.ts). Apart from what makes and compares them, so that a page which keeps them is light. */
/** One way in which somebody is called, in marks; `bones` and `run` are empty where they would say too little. */
export type SeenName = Readonly<Record<'joined' | 'sorted' | 'fine' | 'bones' | 'letters' | 'run', string>> & {
  readonly words: readonly string[]
}
export type Seen = {
  readonly record: string
  readonly kind: string
  readonly form: string
  /** ISO day on which it was handed in. */
  readonly handedIn: string
  /** ISO day of the row, as `SheetPerson` has it. */
  readonly on: string
  readonly names: readonly SeenName[]
  /** The digits of a whole day, in a mark; the years that are possible, in marks; and whether an age that ends in 0 or 5 said so. */
  readonly born?: { readonly digits?: string; readonly years: readonly string[]; readonly isHeaped: boolean }
  readonly sex: string
  readonly cases: readonly string[]
}

/** Kept no longer, in days, and no more of them. */
export const SEEN_DAYS = 400
export const SEEN_MOST = 5000
const DAY = 86_400_000

/** What is kept from now on: a record once, as it was handed in last; none that is too old. @param today ISO day */
export function keepSeen(before: readonly Seen[], more: readonly Seen[], today: string): readonly Seen[] {
  const first = new Date(Date.parse(today) - SEEN_DAYS * DAY).toISOString().slice(0, 10)
  const nameOf = ({ kind, record }: Seen): string => `${kind} ${record}`
  const all = new Map(before.map((seen) => [nameOf(seen), seen]))
  for (const seen of more) {
    all.delete(nameOf(seen))
    all.set(nameOf(seen), seen)
  }
  return [...all.values()].filter((seen) => seen.handedIn >= first).slice(-SEEN_MOST)
}

/** @param value as it was kept. @returns none where it is of another shape. */
export const readSeen = (value: unknown): readonly Seen[] =>
  Array.isArray(value) && value.every((one) => typeof one === 'object' && one !== null && Array.isArray((one as Partial<Seen>).names))
    ? (value as readonly Seen[])
    : []
