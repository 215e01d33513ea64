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
  /** The years that are possible, in marks, and whether an age that ends in 0 or 5 said so. Of a day nothing is kept: it could be tried out. */
  readonly born?: { readonly years: readonly string[]; readonly isHeaped: boolean }
  readonly sex: string
  readonly cases: readonly string[]
}

/** What was compared on a day, name by name, in marks: also where nothing was found. */
export type Compared = { readonly day: string; readonly names: readonly string[] }
export type Kept = { readonly seen: readonly Seen[]; readonly compared: Compared }
export const NOTHING_KEPT: Kept = { seen: [], compared: { day: '', names: [] } }

/** As many names of typed rows are compared on a computer in a day: a clerk's day fits in, and trying out names does not. */
export const NAMES_A_DAY = 40

/**
 * A row asked again as it stands is no new one. A clock that was put back begins no new day.
 * @param today ISO day @returns what was compared with these; undefined where they are too many, and then none of them may be.
 */
export function countCompared(compared: Compared, names: readonly string[], today: string): Compared | undefined {
  const { day, names: before } = today > compared.day ? { day: today, names: [] } : compared
  const all = [...new Set([...before, ...names])]
  return all.length > NAMES_A_DAY ? undefined : { day, names: all }
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

/** @param value as it was kept. @returns nothing of it where any of it is of another shape: without a count nobody is compared. */
export function readKept(value: unknown): Kept {
  const { seen, compared } = (value ?? {}) as Partial<Kept>
  const hasNames = (one: unknown): boolean => typeof one === 'object' && one !== null && Array.isArray((one as Partial<Seen>).names)
  const isWhole = Array.isArray(seen) && seen.every(hasNames) && hasNames(compared) && typeof compared?.day === 'string'
  return isWhole ? { seen, compared } : NOTHING_KEPT
}
