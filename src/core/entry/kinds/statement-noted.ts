/**
 * What was publicly said, as an agency noted it: a number that was claimed or promised, or that there is none. Public, so nothing is sealed; who said it is a
 * kind of office and never a person, and what was said is figures of the record's own, so that it can be held against them.
 */
import { code, day, isCount, listOf, mapOf, nullOr, oneOf } from '../../shape.ts'
import { type BodyOf, entryKind, noRows } from '../define.ts'

/** `claimed`: that it was so · `promised`: that it will be · `denied`: that there is none. */
export const STATEMENT_KINDS = ['claimed', 'promised', 'denied'] as const
export const SPEAKERS = ['government', 'ministry', 'police', 'court', 'province', 'embassy', 'ngo', 'other'] as const
/** One thing is held against no more figures than a reader keeps apart. */
const MOST_FIGURES = 4

export const statementNoted = entryKind(
  {
    kind: 'statement.noted',
    door: 'act',
    members: {
      is: oneOf(...STATEMENT_KINDS),
      said_on: day,
      speaker: oneOf(...SPEAKERS),
      /** Indicators that it is held against. */
      figures: listOf(code, 1, MOST_FIGURES),
      /** Of which time it speaks: half-open, ISO days. */
      from: day,
      to: day,
      /** Code by dimension: of which province, kind of place, campaign. Each of the figures has the dimension. */
      where: mapOf(code),
      /** In the figures' unit; null where it was denied. */
      quantity: nullOr(isCount),
      /** Reference of the document: a code, never a sentence. */
      source: code,
    },
    signed: { is: 'optional' },
    isPolicy: false,
    movesFigures: false,
  },
  {
    refers: ({ is, figures, from, to, quantity }, { country }) => {
      if (new Set(figures).size < figures.length || !figures.every((id) => country.indicators.some((i) => i.id === id)))
        return 'stub.figures'
      if (from >= to) return 'stub.to'
      return (is === 'denied') === (quantity === null) ? undefined : 'stub.quantity'
    },
    rows: noRows,
  },
)
export type StatementNoted = BodyOf<typeof statementNoted>
