/** What a heading says. */
import type { HeadingPart, Unit } from '../../../country/sheet-words.ts'

/** Of people who are only counted: a part of the number beside it. */
export type CountPart = 'male' | 'female' | 'minor' | 'adult'

export type Concept = { readonly fields: readonly string[]; readonly part?: HeadingPart; readonly isLikely?: true }

export type Said = {
  readonly concepts: readonly Concept[]
  /** Code words that stand in it: `men` over a column of ticks. */
  readonly codes: readonly { readonly field: string; readonly code: string }[]
  readonly unit?: Unit
  /** All units, in their order: `(years/months)`. */
  readonly units: readonly Unit[]
  readonly law?: string
  /** Columns of one kind that are numbered: `law 1`, `article 1`. */
  readonly group?: string
  /** For a number of people: which of them it counts. */
  readonly of?: CountPart
  readonly isDay: boolean
  /** It is a phrase of one field, and nothing else stands in it. */
  readonly isWhole: boolean
  readonly isNotAsked: boolean
  readonly isRowNumber: boolean
  /** It is typed in an old font, and known once it is converted. */
  readonly isLegacy?: boolean
  /** It names somebody else than the person of a row: of whom it is somebody says. */
  readonly isOfOther?: true
  /** What nobody knows of it. */
  readonly unread: string
}
