/** What a country says of its first page and its list of figures: data, in `countries/<id>/front-page.ts`. */
import type { Words } from '../model/fields.ts'

/** An office, never a person; `contact`: its address and its hours. */
export type Keeper = { readonly words: Words; readonly contact: Words }

export type FrontPage = {
  /** Who keeps the record, and where they can be reached. A real record has them once somebody keeps it. */
  readonly keeper?: Keeper
  /** The same of a demonstration: an office that nobody can take for one, at an address that nobody has. */
  readonly keeperInDemo?: Keeper
  /** Definitions that people ask for first, as `/data` shows them above the groups. One that is not released is left out. */
  readonly first: readonly string[]
  /** Figures that stand side by side and are no steps of one line, each time with why: said on the page of each, and where several of them are listed. */
  readonly apart?: readonly Apart[]
  /** The same where a coalition keeps the record alone: what was asked, and what was answered. */
  readonly observatory?: readonly string[]
  /** The chart of the first page: of those who began in a year, how many reached each step. */
  readonly steps?: {
    /** Definition whose cells are read. */
    readonly of: string
    readonly steps: readonly Step[]
  }
}

export type Apart = { readonly figures: readonly string[]; readonly words: Words }

/**
 * Those of a cut whose code says that they came so far, those whose code says that they may still, and those whose code, named for no other
 * step, says that they never will. Left out, `reached` is everybody. A code that a release does not print a number of makes the step unknown;
 * one that no step names may be of anybody, and then the step is at least.
 */
export type Step = {
  readonly words: Words
  readonly cut?: string
  readonly reached?: readonly string[]
  readonly waits?: { readonly cut: string; readonly codes: readonly string[] }
  readonly ended?: readonly string[]
}
