/** What a signature under a figure is over: the number and what it means, not the day on which it was asked for. */
import { toHex, utf8 } from '../bytes.ts'
import { canonical, type Json } from '../canonical.ts'
import { purposeHash } from '../hash.ts'

export type SignedFigure = {
  readonly indicator: string
  readonly from: string
  readonly to: string
  readonly value: number | null
  /** How the number is known, and between what: a figure that lies between two has no value, and would else bind nothing. */
  readonly qualifier: string | null
  readonly least?: number
  readonly most?: number
  readonly state: string
  readonly definition: number
  readonly coverage: unknown
  readonly cells: unknown
}

/** Hex. */
export const hashFigure = (figure: SignedFigure): string => {
  const { indicator, from, to, value, qualifier, least, most, state, definition, coverage, cells } = figure
  return hashShown({ indicator, from, to, value, qualifier, least, most, state, definition, coverage, cells })
}

/** Hex. Canonical text knows whole numbers only: a median or a percent goes in as it is printed. */
export const hashShown = (value: unknown): string =>
  toHex(
    purposeHash(
      'saksi/answers/1',
      utf8(
        canonical(
          JSON.parse(JSON.stringify(value, (_, v: unknown) => (typeof v === 'number' && !Number.isInteger(v) ? String(v) : v))) as Json,
        ),
      ),
    ),
  )
