/** A code list: the values that a coded field may take. The model's own lists are the same everywhere; a country adds and overrides. */
import type { Words } from '../fields.ts'

/** A name that is no longer used. @property until ISO day: the first on which it had the new one. */
export type Former = { readonly words: Words; readonly until: string }

export type Code = {
  readonly code: string
  readonly words: Words
  /** Other spellings taken on import, in any language; matched after folding. */
  readonly aliases?: readonly string[]
  /** What it was called before: the code stays when a name changes, so that records, dues, totals and receipts go on, and a paper is read by either name. */
  readonly formerly?: readonly Former[]
  /** Said under a question once this answer is chosen: what the law gives for an offence. */
  readonly note?: Words
  /** Half-open validity, ISO days: a court that does not exist yet owes nothing. */
  readonly validFrom?: string
  readonly validTo?: string
  /** The code above, in a hierarchical list. */
  readonly parent?: string
  /** Invented, for a demonstration: faults may be shown beside this one only (DESIGN 8.9). */
  readonly fictional?: boolean
  /** An office that no real record has, not even as a place for a body that the country cannot name. */
  readonly isOnlyInDemo?: true
  /** An office of a body that the country cannot name, by that body's id: a real record has it where somebody is in that place. */
  readonly placeOf?: string
  /** Nothing is due from it: the country says so, or it is set when a record is opened in which nobody is in its place. */
  readonly owesNothing?: true
}

/**
 * Codes that every release counts as one, whether they are few or many: settled with the list, before anything is counted. Else the few of whom
 * it is not known what they are take the number of women with them.
 */
export type Together = {
  readonly code: string
  readonly words: Words
  readonly of: readonly string[]
  /** Half-open validity, ISO days of knowledge. One that no release makes any more is ended and stays in the list: what went out with it is made again by it. */
  readonly validFrom?: string
  readonly validTo?: string
}

/**
 * In which order codes are counted as one where a number of the row by a list alone is small: each of `order` that holds such a one, or that a lot falls on, is made. None
 * is larger than it must be, and each that lies within another stands before it.
 */
export type Whole = {
  readonly order: readonly Together[]
  /** ISO day of knowledge: what was known before it is released as it was then. */
  readonly validFrom?: string
}

export type CodeList = {
  readonly id: string
  readonly words: Words
  readonly codes: readonly Code[]
  /** `of` may hold `unknown` and `several`, which stand where no code of a list does. */
  readonly together?: readonly Together[]
  /**
   * Coarser lists, the finest first, by which a yearly table is published that cannot be by each code (`groupingsOn`): settled with the list, too. A
   * code in none of the groups keeps its name; a group's code is the same codes in each of them.
   */
  readonly groupings?: readonly (readonly Together[])[]
  /** The row by these codes alone goes out whole, or no table by them does. */
  readonly whole?: Whole
  readonly source?: string
  /** The list lives: what it has not goes in as this code, once somebody has said so (src/road/receive/words-of-lists.ts). */
  readonly openAs?: string
}

type Row = readonly [en: string, km: string, ...aliases: string[]]

/** Groups of codes, each written as code → English, Khmer, the codes that it holds. */
export const groupsOf = (rows: Readonly<Record<string, readonly [en: string, km: string, of: readonly string[]]>>): readonly Together[] =>
  Object.entries(rows).map(([code, [en, km, of]]) => ({ code, words: { en, km }, of }))

/** A list of the model, written as code → English, Khmer, other spellings. */
export const codeList = (id: string, en: string, km: string, rows: Readonly<Record<string, Row>>, source?: string): CodeList => ({
  id,
  words: { en, km },
  codes: Object.entries(rows).map(([code, [rowEn, rowKm, ...aliases]]) => ({
    code,
    words: { en: rowEn, km: rowKm },
    ...(aliases.length > 0 ? { aliases } : {}),
  })),
  ...(source === undefined ? {} : { source }),
})

/** The same list, of which the row alone goes out whole, its codes counted as one in this order. */
export const printedWhole = (list: CodeList, validFrom: string, order: Parameters<typeof groupsOf>[0] = {}): CodeList => ({
  ...list,
  whole: { order: groupsOf(order), validFrom },
})

/** The same list with coarser ones, the finest first. */
export const inGroups = (list: CodeList, ...groupings: readonly Parameters<typeof groupsOf>[0][]): CodeList => ({
  ...list,
  groupings: groupings.map(groupsOf),
})
