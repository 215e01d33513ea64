import { unmark } from '../say.ts'

/** What a definition says in English → the same in Khmer, set for its line breaks. */
export type Rows = Readonly<Record<string, string>>

export const rows = (marked: Rows): Rows => Object.fromEntries(Object.entries(marked).map(([en, km]) => [en, unmark(km)]))
